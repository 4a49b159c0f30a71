import type { Words } from '../../../words/index.ts'
import { isGapClear, noGap } from '../gap.ts'
import { linkHeadline } from '../link-headline.ts'
import { windowText } from '../phrases.ts'
import type { GrowthFindings } from './findings.ts'

/** The message: the gap where groups are drawn as lines, else the link of score and growth. */
export function headline(findings: GrowthFindings, words: Words): string {
  if (findings.drawsLines) return gapHeadline(findings, words)
  return linkHeadline({ ...findings, link: findings.correlation }, words)
}

function gapHeadline(findings: GrowthFindings, words: Words): string {
  const { headline: say } = words.panels.leaders
  const value = findings.gap.value!
  const window = windowText(findings, words)
  const points = words.numbers.number(Math.abs(value), 1)
  if (Math.abs(value) < noGap) return say.same(points, window)
  return (value > 0 ? say.faster : say.slower)(points, window, doubtOf(findings, words))
}

/** A longer name would need a third line; the tiles have it. */
const roomForName = 20

/** Chance, or the one company without which the gap would not be certain; null where it is. */
function doubtOf({ gap, influence }: GrowthFindings, words: Words): string | null {
  const { doubt } = words.panels.leaders.headline
  if (!isGapClear(gap)) return doubt.chance
  if (influence === null || influence.effect === 'none') return null
  const { company, effect } = influence
  return doubt[effect](company.length > roomForName ? doubt.oneCompany : company)
}
