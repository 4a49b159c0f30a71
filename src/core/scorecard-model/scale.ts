/** The two ends of what ratings are given in: 1 and 5, or 0 and 1 for a published index. */
export interface Scale {
  low: number
  high: number
}

/** The levels that everything is computed in. */
const [first, last] = [1, 5]

/** Where a rating stands among the five levels, 1 to 5; on a scale of 1 to 5 it is the rating itself. */
export function levelAt(rating: number, { low, high }: Scale): number {
  return first + ((last - first) * (rating - low)) / (high - low)
}

/** The rating that stands for a level from 1 to 5. */
export function ratingAt(level: number, { low, high }: Scale): number {
  return low + ((high - low) * (level - first)) / (last - first)
}

/** The ratings of the five levels, lowest first. */
export function ratingsOfLevels(scale: Scale): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ratingAt(first + i, scale))
}

export const sameScale = (one: Scale, other: Scale) => one.low === other.low && one.high === other.high

/** Decimals that a mean of ratings is told with: as many as tell tenths of a level. */
export function decimalsOf({ low, high }: Scale): number {
  return Math.max(0, Math.ceil(1 - Math.log10((high - low) / (last - first))))
}
