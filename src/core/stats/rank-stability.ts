/** The ranks that one item takes over many draws. */
export interface RankSpread {
  /** Share of the draws, 0–1, at each rank from 1 to the number of items. */
  shares: number[]
  median: number
  /** Ends of the middle 90 %: the smallest ranks that 5 % and 95 % of the draws do not exceed. */
  low: number
  high: number
}

/**
 * Ranks items in every draw, the highest value first; ties share the better rank.
 * @param valuesOf fills in the value of each item in a draw.
 */
export function rankStability(
  items: number,
  draws: number,
  valuesOf: (draw: number, values: Float64Array) => void,
): RankSpread[] {
  const counts = Array.from({ length: items }, () => new Array<number>(items).fill(0))
  const values = new Float64Array(items)
  for (let draw = 0; draw < draws; draw++) {
    valuesOf(draw, values)
    const ascending = values.slice().sort()
    for (let item = 0; item < items; item++) counts[item]![items - notAbove(ascending, values[item]!)]!++
  }
  return counts.map((taken) => {
    const upTo = (share: number) => {
      let sum = 0
      return (
        taken.findIndex((count) => {
          sum += count
          return sum >= share * draws
        }) + 1
      )
    }
    return { shares: taken.map((count) => count / draws), median: upTo(0.5), low: upTo(0.05), high: upTo(0.95) }
  })
}

/** How many of the ascending values are not above this one. */
function notAbove(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
