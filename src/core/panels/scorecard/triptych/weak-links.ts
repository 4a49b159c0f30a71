import type { PillarScore } from '../../../assessment/scoring.ts'

/** Ids of the pillar's lowest rated capabilities; none where they are more than half of the rated ones: then no name would help. */
export function weakLinksOf({ capabilities }: PillarScore): ReadonlySet<string> {
  const rated = capabilities.filter(({ level }) => level !== null)
  const lowest = Math.min(...rated.map(({ level }) => level!))
  const weak = rated.filter(({ level }) => level === lowest)
  return new Set(2 * weak.length > rated.length ? [] : weak.map(({ id }) => id))
}
