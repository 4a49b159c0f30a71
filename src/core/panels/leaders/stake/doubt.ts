import { isGapClear } from '../gap.ts'
import { lineSize } from '../groups.ts'
import type { StakeFindings } from './findings.ts'

/** Why the figure is not to be relied on: too few companies for a group line, or a gap or an interval that does not leave out zero. */
export function doubtOf({ gap, stake, rule }: StakeFindings): 'few' | 'chance' | null {
  if (rule.k < lineSize) return 'few'
  const { low, high } = stake ?? { low: null, high: null }
  return isGapClear(gap) && low !== null && high !== null && low > 0 === high > 0 ? null : 'chance'
}
