import type { AssessmentState } from '../../core/assessment/assessment-state.ts'
import type { PastedVote } from '../../core/assessment/pasted-votes.ts'
import { foldName } from '../../core/workspace/companies.ts'
import { changeOpen, nobody, type OpenAssessment, openNow, sayHere, sayIn } from './assessing.ts'

/** The blind vote of the person whose turn it is; the turn goes to the next who has not voted. Null takes a vote back, and leaves the turn. */
export async function vote(level: number | null): Promise<void> {
  const open = openNow()
  const by = open?.people[open.turn]
  if (!open || by === undefined) return
  // At once, not when it is on disk: the next person's key may come before that.
  if (level !== null) {
    changeOpen(({ casting }) => ({ casting: [...casting, by] }))
    changeOpen((now) => ({ turn: nextToVote(now) }))
  }
  await sayIn(open, by, { do: 'vote', capability: open.capability, level })
  changeOpen(({ casting }) => ({ casting: casting.filter((name) => name !== by) }))
}

/** The first person after the one whose turn it is who has not voted; `nobody` when all have. */
export function nextToVote({ people, turn, capability, casting, state }: OpenAssessment): number {
  const here = state.capabilities.find(({ id }) => id === capability)
  const voted = new Set([...(here?.voted ?? []), ...casting].map(foldName))
  const places = people.map((_, i) => (turn + 1 + i) % people.length)
  return places.find((place) => !voted.has(foldName(people[place]!))) ?? nobody
}

/** Votes that were pasted, in the name of each; whoever is new joins the room. */
export async function takeVotes(votes: readonly PastedVote[]): Promise<void> {
  const newcomers = votes.filter(({ known }) => !known).map(({ by }) => by)
  changeOpen(({ people }) => ({ people: [...people, ...new Set(newcomers)] }))
  for (const { by, capability, level } of votes) {
    const open = openNow()
    if (open) await sayIn(open, by, { do: 'vote', capability: capability ?? open.capability, level })
  }
  changeOpen((open) => ({ turn: nextToVote({ ...open, turn: -1 }) }))
}

export const reveal = (capability: string) => sayHere('', { do: 'reveal', capability })

/** The room's level with its note. */
export const agree = (capability: string, level: number, note: string) =>
  sayHere('', { do: 'agree', capability, level, note })

/** Takes the room's level back: what the assessors rated counts again. */
export async function takeBackAgreement(capability: string): Promise<void> {
  const act = openNow()?.state.record.findLast(
    ({ what, takenBack }) => what.do === 'agree' && what.capability === capability && !takenBack,
  )
  if (act) await sayHere('', { do: 'undo', act: act.id })
}

/**
 * The capability that comes next on the agenda: the first that is not agreed after the one on the screen, from the top again at the end; null
 * when all others are.
 */
export function nextOnAgenda({
  capability,
  state: { agenda },
}: Pick<OpenAssessment, 'capability' | 'state'>): string | null {
  const place = agenda.findIndex((item) => item.capability === capability)
  const round = [...agenda.slice(place + 1), ...agenda.slice(0, place)]
  return round.find(({ agreed }) => !agreed)?.capability ?? null
}

/** What the room is to talk about first: the first on the agenda that is not agreed; null when all are. */
export function firstOnAgenda({ agenda }: Pick<AssessmentState, 'agenda'>): string | null {
  return agenda.find(({ agreed }) => !agreed)?.capability ?? null
}
