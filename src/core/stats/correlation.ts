import { mean, varies } from './ratings.ts'

/** How two measures of the same companies move together. Pairs are by position; both lists have the same length. */

const z95 = 1.959963984540054

/** Pearson's r, −1 to 1; null with fewer than two pairs or where a measure does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const n = Math.min(x.length, y.length)
  if (n < 2 || !varies(x) || !varies(y)) return null
  const meanX = mean(x)!
  const meanY = mean(y)!
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX
    const dy = y[i]! - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  // Rounding can carry a perfect line a hair beyond ±1.
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** Spearman's ρ: Pearson's r of the ranks, ties sharing the average rank; null as for `pearson`. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  // Ranks would make an order of what differs by rounding only.
  return varies(x) && varies(y) ? pearson(averageRanks(x), averageRanks(y)) : null
}

/** Ranks from 1 (smallest); equal values share the mean of the ranks they take. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++
    for (let i = start; i <= end; i++) ranks[order[i]!] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranks
}

/**
 * 95 % interval of Pearson's r by Fisher's transformation: tanh(atanh r ± z/√(n − 3)).
 * Null with fewer than four pairs, where it is not defined. Fisher, Metron 1 (1921).
 */
export function pearsonInterval(r: number, n: number): { low: number; high: number } | null {
  if (n < 4) return null
  const centre = Math.atanh(r)
  const half = z95 / Math.sqrt(n - 3)
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) }
}
