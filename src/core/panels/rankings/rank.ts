import type { BaseFlag, Metric } from '../../metrics/metric.ts'
import { type RankSetKind, rankSets } from '../../stats/rank-sets.ts'
import { isClear, testedPairs } from './differences.ts'
import type { NamedEstimate } from './scope.ts'

/** The seed that makes every host print the same sets. */
const seed = 2023

/** Draws for the critical value: as many as take a fraction of a second, 50,000 for up to 40 rows, never under 10,000. */
export function drawsFor(count: number): number {
  const pairs = (count * (count - 1)) / 2
  return Math.min(50_000, Math.max(10_000, 1_000 * Math.round(40_000 / pairs)))
}

export interface RankedRow {
  name: string
  own: boolean
  /** Ties share a rank, the next one is skipped (1, 2, 2, 4). Null where the value is hidden or the base is under 100. */
  rank: number | null
  /** 95 % confidence set of the rank among all shown rows; null without a standard error. */
  rankLow: number | null
  rankHigh: number | null
  /** Null where the base rule hides it. */
  value: number | null
  low: number | null
  high: number | null
  se: number | null
  n: number | null
  flag: BaseFlag | null
  /** Against the period before, where both values are shown. `clear`: significant at 95 % after Holm over all rows compared. */
  change: { value: number; clear: boolean } | null
}

export interface Ranked {
  /** By value, best first; hidden values at the end, by name. */
  rows: RankedRow[]
  /** Null where fewer than two rows have a standard error. `critical`: smallest and largest c; equal for simultaneous sets. */
  rankSets: { kind: RankSetKind; critical: [number, number]; draws: number; seed: number } | null
  /** Could any change be tested. */
  tested: boolean
  /** Critical value of each row with a standard error, by name. */
  criticalOf: ReadonlyMap<string, number>
}

/**
 * Ranks estimates: values best first, hidden ones last by name; rank, confidence set of the rank, change against `previous`
 * (by name). A row without a standard error may stand anywhere, so it widens every set by one place at the low end.
 * @param draws behind the sets; null: no sets.
 */
export function ranked(
  estimates: readonly NamedEstimate[],
  previous: readonly NamedEstimate[],
  better: Metric['better'],
  kind: RankSetKind,
  draws: number | null = drawsFor(estimates.filter(({ se }) => se !== null).length),
): Ranked {
  const sign = better === 'higher' ? 1 : -1
  const shown = estimates
    .filter((estimate) => estimate.value !== null)
    .sort((a, b) => sign * (b.value! - a.value!) || compareNames(a, b))
  const hidden = estimates.filter((estimate) => estimate.value === null).sort(compareNames)

  const measured = shown.filter((estimate) => estimate.se !== null)
  const unmeasured = shown.length - measured.length
  const found =
    measured.length < 2 || draws === null
      ? null
      : {
          draws,
          ...rankSets(
            measured.map((estimate) => sign * estimate.value!),
            measured.map((estimate) => estimate.se!),
            { kind, draws, seed },
          ),
        }
  const setOf = new Map(measured.map((estimate, i) => [estimate, found?.sets[i]]))
  const changes = changesSince(previous, shown)

  const changeOf = (name: string): RankedRow['change'] => {
    const change = changes.byName.get(name)
    return change ? { value: change.value, clear: change.clear } : null
  }
  const rows = [...shown, ...hidden].map((estimate): RankedRow => {
    const { name, own, value, low, high, se, n, flag } = estimate
    const set = setOf.get(estimate)
    const first = shown.findIndex((other) => other.value === value)
    return {
      name,
      own,
      rank: value === null || flag === 'base-under-100' ? null : first + 1,
      rankLow: set?.low ?? null,
      rankHigh: set ? set.high + unmeasured : null,
      value,
      low,
      high,
      se,
      n,
      flag,
      change: changeOf(name),
    }
  })
  const critical = found?.critical ?? []
  return {
    rows,
    tested: changes.tested,
    rankSets: found && { kind, critical: [Math.min(...critical), Math.max(...critical)], draws: found.draws, seed },
    criticalOf: new Map(measured.map(({ name }, i) => [name, critical[i]!])),
  }
}

function compareNames(a: NamedEstimate, b: NamedEstimate): number {
  return a.name.localeCompare(b.name, 'und')
}

/** A difference to another period. `p`: of the z test, adjusted for all rows; null where a standard error is missing. `clear`: p under 0.05. */
export interface Change {
  value: number
  p: number | null
  clear: boolean
}

/** Differences to an earlier period by name; tested where both have a standard error, all tests together held to 95 % by Holm. */
export function changesSince(
  previous: readonly NamedEstimate[],
  shown: readonly NamedEstimate[],
): { byName: Map<string, Change>; tested: boolean } {
  const before = new Map(previous.map((estimate) => [estimate.name, estimate]))
  const pairs = shown.flatMap((now) => {
    const then = before.get(now.name)
    return now.value !== null && then && then.value !== null ? [{ name: now.name, now, then }] : []
  })
  const p = testedPairs(pairs.map(({ now, then }) => [shownOf(now), shownOf(then)]))
  const byName = new Map(
    pairs.map(({ name, now, then }, i) => [name, { value: now.value! - then.value!, p: p[i]!, clear: isClear(p[i]!) }]),
  )
  return { byName, tested: p.some((one) => one !== null) }
}

const shownOf = ({ value, se }: NamedEstimate) => ({ value: value!, se })
