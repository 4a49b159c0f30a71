/** Ever more draws are looked at to guess where the percentile lies, with the guess before as the floor; `share` of them are below the guess. */
const pilots = [
  { draws: 100, share: 0.5 },
  { draws: 1_000, share: 0.92 },
]

/**
 * Computes quantities of one draw, each ≥ 0, and tells them by their number. Those that are not above their floor need not be told, nor be
 * right when they are.
 */
export type QuantitiesOf = (
  draw: number,
  floors: Float64Array,
  tell: (quantity: number, value: number) => void,
  lowestFloor: number,
) => void

/**
 * Of each quantity, the smallest value that at least 95 % of the draws do not exceed: exact, though only the draws above a guess are
 * computed. Where the guess was too high all are.
 */
export function percentiles95(draws: number, quantities: number, quantitiesOf: QuantitiesOf): number[] {
  const exceeding = draws - Math.ceil(0.95 * draws)
  const none = new Float64Array(quantities)
  let guess = none
  for (const pilot of pilots) {
    const looked = Math.min(draws, pilot.draws)
    const above = Math.floor((1 - pilot.share) * looked)
    guess = Float64Array.from(
      sortedAbove(guess, looked, quantitiesOf),
      (values) => values[values.length - 1 - above] ?? 0,
    )
  }
  let found = sortedAbove(guess, draws, quantitiesOf)
  if (found.some((values) => values.length <= exceeding)) found = sortedAbove(none, draws, quantitiesOf)
  // Where even those are too few, the percentile is among the zeros.
  return found.map((values) => values[values.length - 1 - exceeding] ?? 0)
}

/** The values above the floor, of each quantity, ascending. */
function sortedAbove(floors: Float64Array, draws: number, quantitiesOf: QuantitiesOf): Float64Array[] {
  const above = Array.from(floors, () => [] as number[])
  const tell = (quantity: number, value: number) => {
    if (value > floors[quantity]!) above[quantity]!.push(value)
  }
  const lowest = Math.min(...floors)
  for (let draw = 0; draw < draws; draw++) quantitiesOf(draw, floors, tell, lowest)
  return above.map((values) => Float64Array.from(values).sort())
}
