/** Half-width of a two-sided 95 % interval of the standard normal, in standard errors. */
export const z95 = 1.959963984540054

/**
 * Two-sided p value of a standard normal z, P(|Z| > |z|) = erfc(|z|/√2); absolute error below 1e-12.
 * By the Maclaurin series of erf (DLMF 7.6.2) near zero and the continued fraction of erfc (DLMF 7.9.1) in the tail.
 */
export function normalTwoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  if (x < 2.5) {
    let term = x
    let sum = x
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1)
      sum += term
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
  }
  let fraction = x
  for (let n = 60; n >= 1; n--) fraction = x + n / 2 / fraction
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction
}
