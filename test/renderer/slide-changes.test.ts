import { expect, test } from 'vitest'
import type { Slide } from '../../src/core/deck/deck.ts'
import { changeSlides } from '../../src/renderer/worker/slide-changes.ts'

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  panel: 'rankings',
  settings: {},
  headlines: {},
  ...more,
})
const deck = [slide('a'), slide('b', { settings: { metric: 'nps' }, headlines: { en: 'Ours' } }), slide('c')]
const ids = (changed: ReturnType<typeof changeSlides>) => changed?.slides.map(({ id }) => id)

test('a slide is added after the one on the stage, or at the end', () => {
  const after = changeSlides(deck, { do: 'slide/add', panel: 'rankings', after: 'a' })!
  expect(after.slides[1]).toMatchObject({ panel: 'rankings', settings: {}, headlines: {} })
  expect(ids(after)).toEqual(['a', after.slides[1]!.id, 'b', 'c'])
  expect(changeSlides(deck, { do: 'slide/add', panel: 'rankings', after: null })!.slides).toHaveLength(4)
})

test('a slide may be added with settings', () => {
  const settings = { view: 'movement' }
  const after = changeSlides(deck, { do: 'slide/add', panel: 'rankings', after: 'c', settings })!
  expect(after.slides[3]!.settings).toEqual({ view: 'movement' })
})

test('an unknown panel is refused by name', () => {
  expect(() => changeSlides(deck, { do: 'slide/add', panel: 'nope', after: null })).toThrow('nope')
})

test('a duplicate stands behind its original, with its settings and headline, under an id of its own', () => {
  const changed = changeSlides(deck, { do: 'slide/duplicate', id: 'b' })!
  expect(changed.slides[2]).toEqual({ ...deck[1], id: changed.slides[2]!.id })
  expect(changed.slides[2]!.id).not.toBe('b')
})

test('removing and moving name what undo would take back', () => {
  expect(changeSlides(deck, { do: 'slide/remove', id: 'b' })?.name).toBe('slides')
  expect(changeSlides(deck, { do: 'slide/move', id: 'a', to: 2 })?.name).toBe('order')
  expect(ids(changeSlides(deck, { do: 'slide/move', id: 'a', to: 2 }))).toEqual(['b', 'c', 'a'])
  expect(ids(changeSlides(deck, { do: 'slide/move', id: 'c', to: 0 }))).toEqual(['c', 'a', 'b'])
  expect(ids(changeSlides(deck, { do: 'slide/move', id: 'a', to: 99 }))).toEqual(['b', 'c', 'a'])
})

test('what changes nothing is no step', () => {
  expect(changeSlides(deck, { do: 'slide/move', id: 'a', to: 0 })).toBeNull()
  expect(changeSlides(deck, { do: 'slide/set', id: 'b', key: 'metric', value: 'nps' })).toBeNull()
  expect(changeSlides(deck, { do: 'slide/headline', id: 'b', lang: 'en', text: ' Ours ' })).toBeNull()
  expect(changeSlides(deck, { do: 'slide/headline', id: 'a', lang: 'en', text: '' })).toBeNull()
  expect(changeSlides(deck, { do: 'slide/remove', id: 'unknown' })).toBeNull()
})

test('an empty headline brings back the one from the data', () => {
  expect(changeSlides(deck, { do: 'slide/headline', id: 'b', lang: 'en', text: '  ' })!.slides[1]!.headlines).toEqual(
    {},
  )
})

test('a headline is kept by language, composed and without stray spaces', () => {
  const decomposed = 'Ngân  hàng'.normalize('NFD')
  const changed = changeSlides(deck, { do: 'slide/headline', id: 'b', lang: 'vi', text: ` ${decomposed}\n` })!
  expect(changed.slides[1]!.headlines).toEqual({ en: 'Ours', vi: 'Ngân hàng'.normalize('NFC') })
})
