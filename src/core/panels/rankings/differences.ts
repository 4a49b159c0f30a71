import { holm } from '../../stats/holm.ts'
import { normalTwoSidedP } from '../../stats/normal.ts'
import { differenceZ } from '../../stats/proportions.ts'

/** A value that is shown, with its standard error where it has one. */
interface Shown {
  value: number
  se: number | null
}

/** p of the z test of each pair, after Holm over all pairs that can be tested; null where one of the two has no standard error. */
export function testedPairs(pairs: readonly (readonly [Shown, Shown])[]): (number | null)[] {
  const raw = pairs.map(([a, b]) =>
    a.se === null || b.se === null
      ? null
      : normalTwoSidedP(differenceZ({ value: a.value, se: a.se }, { value: b.value, se: b.se })),
  )
  const adjusted = holm(raw.filter((p) => p !== null))
  return raw.map((p) => (p === null ? null : adjusted.shift()!))
}

/** Significant at 95 %, by a p that is adjusted for all that were compared. */
export const isClear = (p: number | null): boolean => p !== null && p < 0.05
