/** How the parts of an index are averaged: a low part is made up for by a high one (arithmetic), or only partly (geometric). */
export const compositeMeans = ['arithmetic', 'geometric'] as const
export type CompositeMean = (typeof compositeMeans)[number]

/** A part on the common scale, 0 or more; `weight` is its share of 1. */
export interface CompositePart {
  value: number
  /** Null where it is not known. */
  se: number | null
  weight: number
}

/** Weighted mean of the parts, Σ wᵢxᵢ or Π xᵢ^wᵢ. */
export function compositeValue(parts: readonly Pick<CompositePart, 'value' | 'weight'>[], mean: CompositeMean): number {
  return mean === 'arithmetic'
    ? parts.reduce((sum, part) => sum + part.weight * part.value, 0)
    : parts.reduce((product, part) => product * part.value ** part.weight, 1)
}

/** A mean as it is ranked: those that are equal on paper shall be ties, not first and second by their last bits. */
export function asRanked(value: number): number {
  return Math.round(value * 1e11) / 1e11
}

/**
 * Weighted mean of the parts, with its standard error √(Σᵢ Σⱼ gᵢgⱼ rᵢⱼ SEᵢSEⱼ), gᵢ the change of the mean with xᵢ: wᵢ, or wᵢ·mean/xᵢ
 * (delta method). `correlation` is r of the sampling errors of two different parts, by their places: 0 for independent ones. The standard error
 * is null where one is not known, and for a geometric mean of 0, where the delta method has no answer. A part of weight 0 does not count.
 * (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, §6.)
 */
export function composite(
  parts: readonly CompositePart[],
  mean: CompositeMean,
  correlation: (i: number, j: number) => number,
): { value: number; se: number | null } {
  const value = compositeValue(parts, mean)
  const moved = parts.map(({ se, weight, value: own }) => {
    if (weight === 0) return 0
    if (se === null) return null
    return se * (mean === 'arithmetic' ? weight : (weight * value) / own)
  })
  if (!moved.every((error) => error !== null && Number.isFinite(error))) return { value, se: null }
  const errors = moved as number[]
  let variance = 0
  for (const [i, own] of errors.entries()) {
    for (const [j, other] of errors.entries()) variance += own * other * (i === j ? 1 : correlation(i, j))
  }
  // Correlations that were estimated apart may contradict each other by a hair.
  return { value, se: Math.sqrt(Math.max(0, variance)) }
}
