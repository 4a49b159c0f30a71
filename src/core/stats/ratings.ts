/** Summaries of a few ratings. Each returns null where there is nothing to summarise. */

/** The middle value; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Smallest and largest value. */
export function range(values: readonly number[]): { low: number; high: number } | null {
  if (values.length === 0) return null
  return { low: Math.min(...values), high: Math.max(...values) }
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Standard deviation of a sample (n − 1); null with fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)!
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}

/** n-th root of the product, of positive values: a weak value pulls harder than in the arithmetic mean. */
export function geometricMean(values: readonly number[]): number | null {
  if (values.length === 0 || values.some((value) => !(value > 0))) return null
  return Math.exp(mean(values.map(Math.log))!)
}

/** Σ weight · value / Σ weight; null where the weights sum to nothing. */
export function weightedMean(items: readonly { value: number; weight: number }[]): number | null {
  const total = items.reduce((sum, item) => sum + item.weight, 0)
  return total > 0 ? items.reduce((sum, item) => sum + item.weight * item.value, 0) / total : null
}

/** Do the values differ by more than the rounding of what they were computed from (1e-10 of the largest). */
export function varies(values: readonly number[]): boolean {
  const reach = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const first = values[0] ?? 0
  return values.some((value) => Math.abs(value - first) > 1e-10 * reach)
}
