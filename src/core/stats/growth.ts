/** Growth of a positive quantity over time. Growth rates here are fractions: 0.095 is 9.5 % a year. */

/**
 * Compound growth per interval: (last/first)^(1/intervals) − 1, as a fraction. 2016 → 2021 is five intervals.
 * Null where it is not defined: an end that is not positive, or no interval between the ends.
 */
export function cagr(first: number, last: number, intervals: number): number | null {
  if (!(first > 0) || !(last > 0) || !(intervals > 0)) return null
  return (last / first) ** (1 / intervals) - 1
}

/** 100 · value / base for each value; null where the value is missing. The base must be positive, otherwise all are null. */
export function revenueIndex(values: readonly (number | null)[], base: number): (number | null)[] {
  return values.map((value) => (value === null || !(base > 0) ? null : (100 * value) / base))
}
