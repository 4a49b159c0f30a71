import type { CapabilityScore } from '../../assessment/scoring.ts'
import { levelAt, type Scale } from '../../scorecard-model/scale.ts'

/** Levels (of 1 to 5) that are missing to the target; 0 where it is reached, null where level or target is not known. */
export function gapOf({ level, target }: Pick<CapabilityScore, 'level' | 'target'>, scale: Scale): number | null {
  if (level === null || target === null) return null
  return Math.max(0, levelAt(target, scale) - levelAt(level, scale))
}
