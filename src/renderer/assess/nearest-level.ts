import { levelCount } from '../../core/scorecard-model/model.ts'
import { levelAt, type Scale } from '../../core/scorecard-model/scale.ts'

/** The level that a rating stands nearest to, counted from 0; of two the higher. */
export function nearestLevel(rating: number, scale: Scale): number {
  return Math.min(Math.max(Math.round(levelAt(rating, scale)) - 1, 0), levelCount - 1)
}
