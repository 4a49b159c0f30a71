import { chartTable } from '../charts/index.ts'
import type { Paper } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { layoutSlide } from '../deck/layout.ts'
import { drawSlideParts, type SlidePart } from '../export/svg.ts'
import type { Words } from '../words/index.ts'
import { readPicture } from './picture.ts'
import type { Exhibit, Finding, Rule, SlideFacts } from './rule.ts'
import { charts } from './rules/charts.ts'
import { claims } from './rules/claims.ts'
import { headlineTruth } from './rules/headline-truth.ts'
import { messageForm } from './rules/message-form.ts'
import { named } from './rules/named.ts'
import { readable } from './rules/readable.ts'
import { uncertainty } from './rules/uncertainty.ts'

/** Every rule of a board-ready slide, in the order in which findings are told (docs/board-ready.md). */
export const rules: readonly Rule[] = [
  ...messageForm,
  ...headlineTruth,
  ...named,
  ...uncertainty,
  ...charts,
  ...readable,
  ...claims,
]

/** The most findings of one rule that are told of a slide: who mends one mends them all. */
const mostOfOneRule = 3

/** A slide as the rules see it: drawn on its paper and measured. `parts`: its picture, where it is drawn already. */
export function exhibitOf(
  slide: ComposedSlide,
  facts: SlideFacts,
  words: Words,
  paper: Paper,
  parts: readonly SlidePart[] = drawSlideParts(slide, paper),
): Exhibit {
  return {
    ...facts,
    slide,
    words,
    paper,
    layout: layoutSlide(slide),
    parts,
    picture: readPicture(parts),
    tables: slide.charts.map(chartTable),
  }
}

/** What stands between a slide and the board, in the language of `words`; errors first. */
export function checkExhibit(exhibit: Exhibit): Finding[] {
  const found = rules.flatMap(({ id, level, breaches }) =>
    breaches(exhibit)
      .slice(0, mostOfOneRule)
      .map(({ what, where, mend }): Finding => {
        const message = exhibit.words.boardReady.rules[id].says(what)
        return { rule: id, level, where, message, mend: isPossible(mend, exhibit) ? mend! : null }
      }),
  )
  return [...found.filter(({ level }) => level === 'error'), ...found.filter(({ level }) => level === 'warning')]
}

/** What stands between a slide and the board (`exhibitOf`, `checkExhibit`). */
export function checkSlide(slide: ComposedSlide, facts: SlideFacts, words: Words, paper: Paper): Finding[] {
  return checkExhibit(exhibitOf(slide, facts, words, paper))
}

/** Only an own headline can be exchanged for the panel's. */
function isPossible(mend: Finding['mend'] | undefined, { slide, panelHeadline }: Exhibit): boolean {
  if (!mend) return false
  return mend.do !== 'panel-headline' || (slide.ownHeadline && panelHeadline !== null)
}
