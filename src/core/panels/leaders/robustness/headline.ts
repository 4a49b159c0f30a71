import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { isGapClear, isOpposite, noGap } from '../gap.ts'
import type { RobustnessFindings } from './findings.ts'

/** The message: one company makes the gap, else the weights disagree, else in how many combinations the gap holds. */
export function headline(findings: RobustnessFindings, words: Words): string {
  const { robustness: text, noGroups: why } = words.panels.leaders
  const { headline: say } = text
  const { gap, influence, otherWeight, noGroups, weight } = findings
  const { signed, number } = words.numbers
  if (gap.value === null || findings.robustness === null) return say.noGap(noGroups ? why[noGroups] : '')
  const { kept, of } = findings.robustness
  const written = signed(gap.value, 1)
  if (influence && influence.effect !== 'none') {
    return say[influence.effect](written, shortName(influence.company), signed(influence.value, 1))
  }
  if (Math.abs(gap.value) < noGap) return say.same(written, number(of))
  const faster = gap.value > 0
  if (otherWeight && isOpposite(gap.value, otherWeight.gap)) return say.weights[weight.used](faster)
  const doubt = isGapClear(gap) ? null : gap.p === null ? say.untested : say.chance
  return kept === of ? say.all(faster, number(of), doubt) : say.some(faster, number(kept), number(of), doubt)
}
