import { isClear, testedPairs } from '../differences.ts'
import type { RankedRow } from '../rank.ts'
import type { Neighbours } from './findings.ts'

/** Every two rows with a value that follow each other; their tests are held to 95 % together. */
export function neighboursOf(rows: readonly RankedRow[]): Neighbours[] {
  const shown = rows.flatMap(({ name, value, se }) => (value === null ? [] : [{ name, value, se }]))
  const pairs = shown.slice(1).map((below, i) => [shown[i]!, below] as const)
  const p = testedPairs(pairs)
  return pairs.map(([above, below], i) => ({
    above: above.name,
    below: below.name,
    difference: above.value - below.value,
    p: p[i]!,
    clear: isClear(p[i]!),
  }))
}
