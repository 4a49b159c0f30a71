import type { CapabilityState } from '../../../core/assessment/assessment-state.ts'
import type { OpenVote } from './VotesAt.tsx'

/** Who rated a capability how; who left it open stands nowhere. */
export function openVotes({ ratings }: Pick<CapabilityState, 'ratings'>): OpenVote[] {
  return ratings.flatMap(({ assessor, level }) => (level === null ? [] : [{ by: assessor, rating: level }]))
}
