import type { Words } from '../../words/index.ts'
import type { ReadableDb, WritableDb } from '../../workspace/database.ts'
import { readMeta, writeMeta } from '../../workspace/meta.ts'
import { type ComposedSlide, dressed, type SlideOptions } from '../compose-slide.ts'
import { dataNotes } from './data-notes.ts'
import { paginate } from './paginate.ts'
import { trademarksIn } from './trademarks.ts'

/** Does the deck end in an appendix. */
export function hasAppendix(db: ReadableDb): boolean {
  return readMeta(db, 'appendix') === '1'
}

export function setAppendix(db: WritableDb, on: boolean): void {
  writeMeta(db, 'appendix', on ? '1' : '0')
}

/**
 * The slides at the end of a deck: what stands under its charts, in full, and where its numbers come from. They follow from the deck and the
 * imports, and are made anew with them.
 * @param slides that it tells of, composed in the same language.
 * @param deckLength how many slides stand before it; left out, as many as it tells of.
 */
export function composeAppendix(
  db: ReadableDb,
  slides: readonly ComposedSlide[],
  words: Words,
  { sample, theme, deckLength = slides.length }: Pick<SlideOptions, 'sample' | 'theme'> & { deckLength?: number },
): ComposedSlide[] {
  const { appendix, sampleMark } = words.deck
  const methods = slides.flatMap((slide, i) =>
    slide.footnotes.length === 0
      ? []
      : [
          {
            head: appendix.slide(slide.pageNumber ?? words.numbers.number(i + 1), slide.headline),
            points: slide.footnotes,
          },
        ],
  )
  const data = dataNotes(db, words)
  const names = trademarksIn(slides)
  if (names.length > 0) {
    methods.push({ head: appendix.names, points: [appendix.trademarks(words.numbers.list(names), names.length)] })
  }
  const parts = [
    { headline: appendix.methods, bodies: paginate(methods, appendix.goesOn) },
    { headline: data.headline, bodies: paginate(data.notes, appendix.goesOn) },
  ]
  const pages = parts.flatMap(({ headline, bodies }) =>
    bodies.map((body, i) => ({ body, headline: appendix.page(headline, i + 1, bodies.length) })),
  )
  return pages.map(({ body, headline }, i) => ({
    ...{ id: appendixId(i), lang: words.lang, form: 'notes', kicker: '', headline, body, notes: '' },
    ...{ ownHeadline: false, outdated: null, subtitle: '', charts: [], footnotes: [], lacksData: false },
    sampleMark: sample ? sampleMark : null,
    ...dressed(theme, words.lang),
    pageNumber: String(deckLength + i + 1),
  }))
}

/** Slides of the appendix are named by their place in it: they are nobody's to move. */
export const appendixId = (place: number): string => `appendix-${place + 1}`

/** Is it the name of a slide of the appendix. */
export const isAppendixId = (id: string): boolean => /^appendix-\d+$/.test(id)
