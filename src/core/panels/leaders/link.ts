import { pearson, pearsonInterval, spearman } from '../../stats/correlation.ts'
import type { LeaveOneOut, LinkFindings } from './findings.ts'

/** A company as a pair of measures. Growth in any unit: no correlation depends on it. */
export interface Pair {
  score: number
  growth: number
}

interface NamedPair extends Pair {
  company: string
}

/** Fewer companies have no interval of r, and any three lie near some line. */
export const fewestPairs = 4

/** How score and growth move together (methods §4). */
export function linkOf(pairs: readonly Pair[]): LinkFindings {
  const x = pairs.map(({ score }) => score)
  const y = pairs.map(({ growth }) => growth)
  const r = pearson(x, y)
  const interval = r === null ? null : pearsonInterval(r, pairs.length)
  return {
    pearson: r,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    spearman: spearman(x, y),
    n: pairs.length,
  }
}

/** Rising (1) or falling (−1) where the interval of r leaves out zero; else 0. */
export function clearSign({ low, high }: LinkFindings): -1 | 0 | 1 {
  if (low === null || high === null) return 0
  return low > 0 ? 1 : high < 0 ? -1 : 0
}

/** Null with fewer than five companies: those that are left are fewer than have an interval. */
export function leaveOneOut(companies: readonly NamedPair[], link: LinkFindings): LeaveOneOut | null {
  const { pearson } = link
  if (companies.length <= fewestPairs || pearson === null) return null
  const sign = clearSign(link)
  const without = companies.map(({ company }, left) => {
    const rest = linkOf(companies.filter((_, i) => i !== left))
    // Where the others do not vary there is no link at all.
    const r = rest.pearson ?? 0
    return { company, r, away: Math.abs(r - pearson), carries: sign !== 0 && clearSign(rest) !== sign }
  })
  const carrying = without.filter(({ carries }) => carries)
  const farthest = (carrying.length > 0 ? carrying : without).reduce((a, b) => (b.away > a.away ? b : a))
  const found = without.map(({ r }) => r)
  return {
    low: Math.min(...found),
    high: Math.max(...found),
    farthest: farthest.company,
    carries: farthest.carries,
  }
}
