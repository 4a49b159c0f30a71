import type { Paper } from '../charts/theme.ts'
import { type ComposedSlide, composeFindings } from '../deck/compose-slide.ts'
import type { Slide } from '../deck/deck.ts'
import { drawSlideParts, type SlidePart } from '../export/svg.ts'
import { languages, type Words } from '../words/index.ts'
import { checkExhibit, exhibitOf } from './index.ts'
import type { Finding } from './rule.ts'

/** A slide of a deck in the language of `words`, and what was read for it. */
export interface DeckSlide {
  slide: Slide
  /** As `readSlide` gives it. */
  findings: unknown
  composed: ComposedSlide
  /** It shows the sample's data. */
  sample: boolean
}

/** What stands between a slide of a deck and the board. `parts`: its picture, where it is drawn already. */
export function checkDeckSlide(
  { slide, findings, composed, sample }: DeckSlide,
  words: Words,
  paper: Paper,
  parts: readonly SlidePart[] = drawSlideParts(composed, paper),
): Finding[] {
  const ownHeadlines = languages.filter((lang) => slide.headlines[lang] !== undefined)
  const fromPanel = composed.form === 'charts'
  const panelHeadline = fromPanel
    ? composeFindings({ ...slide, headlines: {} }, findings, words, { sample }).headline
    : null
  return checkExhibit(exhibitOf(composed, { panelHeadline, sample, ownHeadlines }, words, paper, parts))
}

/** The same of a slide that is nobody's to write on: one of the appendix. */
export function checkMadeSlide(composed: ComposedSlide, words: Words, paper: Paper): Finding[] {
  const facts = { panelHeadline: null, sample: composed.sampleMark !== null, ownHeadlines: [] }
  return checkExhibit(exhibitOf(composed, facts, words, paper))
}
