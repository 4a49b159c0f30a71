import { expect, test } from 'vitest'
import type { Slide } from '../../src/core/deck/deck.ts'
import { changeSlides } from '../../src/renderer/worker/slide-changes.ts'

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  kind: 'rankings',
  settings: {},
  headlines: {},
  ...more,
})
const deck = [slide('a'), slide('b', { settings: { metric: 'nps' }, headlines: { en: 'Ours' } }), slide('c')]
const ids = (changed: ReturnType<typeof changeSlides>) => changed?.slides.map(({ id }) => id)

test('a slide is added after the one on the stage, or at the end', () => {
  const after = changeSlides(deck, { do: 'slide/add', kind: 'rankings', after: 'a' })!
  expect(after.slides[1]).toMatchObject({ kind: 'rankings', settings: {}, headlines: {} })
  expect(ids(after)).toEqual(['a', after.slides[1]!.id, 'b', 'c'])
  expect(changeSlides(deck, { do: 'slide/add', kind: 'rankings', after: null })!.slides).toHaveLength(4)
})

test('a slide may be added with settings', () => {
  const settings = { view: 'movement' }
  const after = changeSlides(deck, { do: 'slide/add', kind: 'rankings', after: 'c', settings })!
  expect(after.slides[3]!.settings).toEqual({ view: 'movement' })
})

test('an unknown kind of slide is refused by name', () => {
  expect(() => changeSlides(deck, { do: 'slide/add', kind: 'nope', after: null })).toThrow('nope')
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

test('the text and the notes of a slide are kept by language, and empty ones are none', () => {
  const body = changeSlides(deck, { do: 'slide/body', id: 'a', lang: 'vi', text: 'Một  \n\nHai\n' })!
  expect(body.name).toBe('body')
  expect(body.slides[0]!.words).toEqual({ vi: { body: 'Một\n\nHai' } })
  const notes = changeSlides(body.slides, { do: 'slide/notes', id: 'a', lang: 'vi', text: 'Nói chậm' })!
  expect(notes.name).toBe('notes')
  expect(notes.slides[0]!.words).toEqual({ vi: { body: 'Một\n\nHai', notes: 'Nói chậm' } })
  expect(changeSlides(notes.slides, { do: 'slide/notes', id: 'a', lang: 'vi', text: 'Nói chậm' })).toBeNull()
  const cleared = changeSlides(notes.slides, { do: 'slide/body', id: 'a', lang: 'vi', text: null })!
  expect(cleared.slides[0]!.words).toEqual({ vi: { notes: 'Nói chậm' } })
  expect(changeSlides(cleared.slides, { do: 'slide/notes', id: 'a', lang: 'vi', text: ' ' })!.slides[0]).toEqual(
    deck[0],
  )
})

test('a slide of words is added by its kind', () => {
  const added = changeSlides(deck, { do: 'slide/add', kind: 'section', after: 'a' })!
  expect(added.slides[1]).toMatchObject({ kind: 'section', settings: {}, headlines: {} })
})

test('with an own headline is kept what the data said of it; without one nothing is', () => {
  const said = { said: 'NPS is 41', figures: ['41'] }
  const written = changeSlides(deck, { do: 'slide/headline', id: 'a', lang: 'en', text: 'We are at 41' }, () => said)!
  expect(written.slides[0]).toMatchObject({ headlines: { en: 'We are at 41' }, words: { en: { basis: said } } })
  const now = { said: 'NPS is 44', figures: [] }
  const kept = changeSlides(written.slides, { do: 'slide/keep-headline', id: 'a', lang: 'en' }, () => now)!
  expect(kept.slides[0]!.words).toEqual({ en: { basis: now } })
  expect(changeSlides(kept.slides, { do: 'slide/keep-headline', id: 'a', lang: 'en' }, () => now)).toBeNull()
  expect(changeSlides(kept.slides, { do: 'slide/keep-headline', id: 'a', lang: 'vi' }, () => now)).toBeNull()
  expect(changeSlides(kept.slides, { do: 'slide/headline', id: 'a', lang: 'en', text: null })!.slides[0]).toEqual(
    deck[0],
  )
})
