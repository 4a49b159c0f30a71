import { type Random, seededRandom } from './random.ts'

/**
 * Seeded draws of shares that sum to 1, scattered around `centre` (shares above 0 that sum to 1): Dirichlet with αᵢ = concentration·centreᵢ, so that
 * their mean is the centre and the variance of a share c is c(1 − c)/(concentration + 1). One array per draw.
 */
export function dirichletDraws(
  centre: readonly number[],
  { concentration, draws, seed }: { concentration: number; draws: number; seed: number },
): Float64Array[] {
  const random = seededRandom(seed)
  return Array.from({ length: draws }, () => {
    const shares = Float64Array.from(centre, (share) => gammaDraw(concentration * share, random))
    const sum = shares.reduce((a, b) => a + b, 0)
    return shares.map((share) => share / sum)
  })
}

/** Gamma with this shape and scale 1 (Marsaglia and Tsang, ACM Transactions on Mathematical Software 2000); a shape under 1 by U^(1/shape). */
export function gammaDraw(shape: number, random: Random): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random.uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    // 1 − U is never 0.
    const u = 1 - random.uniform()
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
