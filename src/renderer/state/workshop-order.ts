import type { AssessmentState } from '../../core/assessment/assessment-state.ts'
import { foldName } from '../../core/workspace/companies.ts'
import type { OpenAssessment } from './assessing.ts'

/** The turn of no person. */
export const nobody = -1

/** The first person after the one whose turn it is who has not voted on the capability on the screen; `nobody` when all have. */
export function nextToVote({
  people,
  turn,
  capability,
  casting,
  state,
}: Pick<OpenAssessment, 'people' | 'turn' | 'capability' | 'casting'> & {
  state: Pick<AssessmentState, 'capabilities'>
}): number {
  const here = state.capabilities.find(({ id }) => id === capability)
  const voted = new Set([...(here?.voted ?? []), ...casting].map(foldName))
  const places = people.map((_, i) => (turn + 1 + i) % people.length)
  return places.find((place) => !voted.has(foldName(people[place]!))) ?? nobody
}

/**
 * What the room is to talk about next: the first on the agenda that is neither agreed nor in `seen`, or else the first that is not agreed; null
 * when all are. The agenda changes its order as votes are revealed, so it is always asked from its top.
 */
export function nextOnAgenda({ agenda }: Pick<AssessmentState, 'agenda'>, seen: readonly string[]): string | null {
  const open = agenda.filter(({ agreed }) => !agreed).map(({ capability }) => capability)
  const last = seen.at(-1)
  return open.find((id) => !seen.includes(id)) ?? open.find((id) => id !== last) ?? null
}
