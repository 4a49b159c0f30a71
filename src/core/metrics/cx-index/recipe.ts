import type { CompositeMean } from '../../stats/composite.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { availableParts, type PartId } from './parts.ts'

/** How an index is made: what share each part has in it, of 1 in all, and the kind of mean. */
export interface Recipe {
  weights: readonly { part: PartId; weight: number }[]
  mean: CompositeMean
}

/** Equal weights of the parts that this workspace has; null with fewer than two, because one part is no index. */
export function defaultRecipe(db: ReadableDb, mean: CompositeMean = 'arithmetic'): Recipe | null {
  const parts = availableParts(db)
  return parts.length < 2 ? null : { weights: parts.map((part) => ({ part, weight: 1 / parts.length })), mean }
}
