import type { Paper } from '../charts/theme.ts'
import { type ComposedSlide, composeFindings } from '../deck/compose-slide.ts'
import type { Slide } from '../deck/deck.ts'
import { drawSlideParts, type SlidePart } from '../export/svg.ts'
import { languages, type Words } from '../words/index.ts'
import { checkExhibit, exhibitOf } from './index.ts'
import type { Finding } from './rule.ts'

/** A slide of a deck in the language of `words`, and what its panel found for it. */
export interface DeckSlide {
  slide: Slide
  /** As `read` of its panel gives it. */
  findings: unknown
  composed: ComposedSlide
}

/** What stands between a slide of a deck and the board. `parts`: its picture, where it is drawn already. */
export function checkDeckSlide(
  { slide, findings, composed }: DeckSlide,
  words: Words,
  paper: Paper,
  parts: readonly SlidePart[] = drawSlideParts(composed, paper),
): Finding[] {
  const sample = composed.sampleMark !== null
  const panels = composed.ownHeadline
    ? composeFindings({ ...slide, headlines: {} }, findings, words, { sample }).headline
    : composed.headline
  const ownHeadlines = languages.filter((lang) => slide.headlines[lang] !== undefined)
  return checkExhibit(exhibitOf(composed, { panelHeadline: panels, sample, ownHeadlines }, words, paper, parts))
}
