/**
 * Holm's step-down adjustment of p values for many comparisons (Holm 1979): each adjusted p may be compared with the level
 * itself. In the order given.
 */
export function holm(pValues: readonly number[]): number[] {
  const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  ascending.forEach(({ p, index }, place) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - place)))
    adjusted[index] = largest
  })
  return adjusted
}
