import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { composeAppendix } from '../../src/core/deck/appendix/index.ts'
import { composeFindings } from '../../src/core/deck/compose-slide.ts'
import { readDeck, type Slide, writeDeck } from '../../src/core/deck/deck.ts'
import { seenSlides } from '../../src/core/deck/hidden.ts'
import { deckFile } from '../../src/core/export/deck-file.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'
import { inter } from '../export/inter.ts'
import { slides } from './slides.ts'

const words = wordsFor('en')
const texts: Slide[] = [1, 2, 3].map((i) => ({
  ...{ id: String(i), kind: 'text', settings: {}, headlines: { en: `Message ${i}` } },
  ...(i === 2 ? { hidden: true } : {}),
}))
const composed = texts.map((slide, i) => composeFindings(slide, null, words, { sample: false, position: i + 1 }))
const fonts = async () => inter
const options = { paper: 'light', title: 'Board', lang: 'en' } as const

test('a workspace keeps which slides are hidden', async () => {
  const workspace = await Workspace.create()
  writeDeck(workspace.write, texts)
  const opened = await Workspace.open(workspace.toBytes())
  expect(readDeck(opened.read)).toEqual(texts)
})

test('a hidden slide keeps its number, and so do those after it', () => {
  expect(seenSlides(composed).map(({ headline, pageNumber }) => [headline, pageNumber])).toEqual([
    ['Message 1', '1'],
    ['Message 3', '3'],
  ])
})

test('a hidden slide is drawn exactly like a visible one', () => {
  const { hidden: _, ...shown } = texts[1]!
  const visible = composeFindings(shown, null, words, { sample: false, position: 2 })
  expect(drawSlideSvg(composed[1]!, 'light')).toBe(drawSlideSvg(visible, 'light'))
})

test('PowerPoint has it, hidden there', async () => {
  const parts = unzipSync(await deckFile('pptx', composed, options, fonts))
  const shown = [1, 2, 3].map((i) => /<p:sld [^>]*>/.exec(strFromU8(parts[`ppt/slides/slide${i}.xml`]!))![0])
  expect(shown.map((tag) => / show="0"/.test(tag))).toEqual([false, true, false])
})

test('PDF and HTML leave it out unless it is asked for', async () => {
  const pages = async (hidden: boolean) =>
    new TextDecoder('latin1')
      .decode(await deckFile('pdf', composed, { ...options, hidden }, fonts))
      .match(/\/Type\/Page\//g)!.length
  expect([await pages(false), await pages(true)]).toEqual([2, 3])
  const html = async (hidden: boolean) =>
    new TextDecoder().decode(await deckFile('html', composed, { ...options, hidden }, fonts)).includes('Message 2')
  expect([await html(false), await html(true)]).toEqual([false, true])
})

test('the appendix tells of the slides that are seen, by the numbers that they have, and goes on after all of them', async () => {
  const { read } = await Workspace.create()
  const deck = [slides['rankings-three']!, { ...slides.leaders!, hidden: true }, slides.scorecard!].map((slide, i) => ({
    ...slide,
    pageNumber: String(i + 1),
  }))
  const [methods] = composeAppendix(read, seenSlides(deck), words, { sample: false, deckLength: 3 })
  expect(methods!.pageNumber).toBe('4')
  expect(methods!.body).toContain(deck[2]!.headline)
  expect(methods!.body).toMatch(/^.*\b3\b.*Trưởng thành/m)
  expect(methods!.body).not.toContain(deck[1]!.headline)
})
