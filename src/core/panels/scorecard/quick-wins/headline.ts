import type { Words } from '../../../words/index.ts'
import { fitsHeadline } from '../../fits-headline.ts'
import { figureTexts } from './figures.ts'
import type { QuickWinsFindings } from './findings.ts'
import { fewestForMedian } from './read.ts'

/** The message: how many quick wins there are and what they are worth together, or why that cannot be said. */
export function headlineOf(findings: QuickWinsFindings, words: Words): string {
  const { headline: say } = words.panels.scorecard.quickWins
  const { number } = words.numbers
  const { plan, placed, thresholds, lacking } = findings
  const open = placed.length + lacking.length
  if (plan.initiatives.length === 0) return say.none
  if (open === 0) return overOf(findings, words)
  if (placed.length === 0) return say.noFigures(number(open), open === 1)
  if (thresholds === null) return say.tooFew(number(placed.length), number(fewestForMedian), placed.length === 1)
  const { benefitText, effortText } = figureTexts(findings, words)
  const wins = placed.filter(({ quadrant }) => quadrant === 'quick-win')
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  if (wins.length === 0) {
    const [largest] = placed
    const long = say.noWin(
      number(placed.length),
      largest!.initiative.name,
      benefitText(largest!.benefit),
      effortText(largest!.effort),
    )
    return fitsHeadline(long) ? long : say.noWinInShort(number(placed.length))
  }
  const benefit = benefitText(sum(wins.map((win) => win.benefit)))
  const effort = effortText(sum(wins.map((win) => win.effort)))
  if (wins.length === 1) {
    const long = say.oneWin(wins[0]!.initiative.name, number(placed.length), benefit, effort)
    if (fitsHeadline(long)) return long
  }
  return say.wins(number(wins.length), number(placed.length), benefit, effort, wins.length === 1)
}

/** Nothing is left to choose from: what it has moved is what counts. */
function overOf({ plan, done }: QuickWinsFindings, words: Words): string {
  const { headline: say } = words.panels.scorecard.quickWins
  const { number } = words.numbers
  const one = plan.initiatives.length === 1
  const all = number(plan.initiatives.length)
  const measured = done.filter(({ effect }) => effect !== null)
  if (measured.length === 0) return say.over(all, number(done.length), one)
  const better = measured.filter(({ moved }) => moved === 'better').length
  return say.overMeasured(all, number(better), number(measured.length), one)
}
