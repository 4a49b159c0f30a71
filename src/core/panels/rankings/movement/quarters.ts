/** Quarters of a smaller field would be single companies. */
export const smallestQuartered = 8

/** 1 for the best quarter of the field; null without a rank, or in too small a field. */
export function quarterOf(rank: number | null, field: number): number | null {
  if (rank === null || field < smallestQuartered) return null
  return quarterEdges(field).findIndex((edge) => rank <= edge) + 1
}

/** The last place of each quarter of a field, rounded down: the two in the middle take what is over. */
export function quarterEdges(field: number): [number, number, number, number] {
  const quarter = Math.floor(field / 4)
  return [quarter, Math.floor(field / 2), field - quarter, field]
}
