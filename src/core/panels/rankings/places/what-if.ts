import type { Metric } from '../../../metrics/metric.ts'
import { rankSetAt } from '../../../stats/rank-sets.ts'
import type { Ranked } from '../rank.ts'
import type { WhatIf } from './findings.ts'

/** Where our own row would stand if its value were `added` higher, within the scale; null without an own value. */
export function whatIfOf(
  { rows, criticalOf, rankSets }: Ranked,
  added: number,
  better: Metric['better'],
  scale: readonly [number, number],
): WhatIf | null {
  const own = rows.find((row) => row.own)
  if (!own || own.value === null || added === 0) return null
  const sign = better === 'higher' ? 1 : -1
  const value = Math.min(scale[1], Math.max(scale[0], own.value + added))
  const moved = rows.map((row) => (row === own ? { ...row, value } : row)).filter((row) => row.value !== null)
  const measured = moved.filter((row) => row.se !== null)
  const critical = criticalOf.get(own.name)
  const set =
    critical === undefined || rankSets === null
      ? null
      : rankSetAt(
          measured.findIndex((row) => row.own),
          measured.map((row) => sign * row.value!),
          measured.map((row) => row.se!),
          critical,
        )
  return {
    added,
    value,
    rank: own.rank === null ? null : 1 + moved.filter((row) => sign * row.value! > sign * value).length,
    rankLow: set?.low ?? null,
    rankHigh: set ? set.high + moved.length - measured.length : null,
  }
}
