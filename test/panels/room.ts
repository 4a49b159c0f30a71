import { expect } from 'vitest'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import type { SlideContent } from '../../src/core/panels/panel.ts'
import type { Words } from '../../src/core/words/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { type Lang, languages } from '../../src/core/words/numbers.ts'

/** Headline and subtitle stand on the slide in full, the headline in two lines. */
export function expectRoom(slide: SlideContent): void {
  const { headline, subtitle } = layoutSlide({ ...slide, sampleMark: null, pageNumber: '1' })
  expect(headline.lines.join(' ')).toBe(slide.headline)
  expect(subtitle.lines.join(' ')).toBe(slide.subtitle)
}

/** What a view makes of its findings: as a slide, and as JSON. */
interface Composing<F> {
  compose(findings: F, words: Words): SlideContent
  toJson(findings: F, words: Words): unknown
}

/** In each language: the headline that is expected, room for it, something under it, and no gap in a sentence or a figure. */
export function expectHeadlines<F>(
  { compose, toJson }: Composing<F>,
  findings: F,
  expected: Readonly<Record<Lang, RegExp>>,
): void {
  for (const lang of languages) {
    const slide = compose(findings, wordsFor(lang))
    expect(slide.headline).toMatch(expected[lang])
    expectRoom(slide)
    expect(slide.charts.length).toBeGreaterThan(0)
    // "growth undefined" is what a company without growth is called.
    expect(JSON.stringify([slide, toJson(findings, wordsFor(lang))])).not.toMatch(
      /(?<!growth )undefined|NaN|Infinity|null points/,
    )
  }
}
