import type { PastedVote } from '../../core/assessment/pasted-votes.ts'
import { changeOpen, openNow, sayHere, sayIn } from './assessing.ts'
import { nextToVote, nobody } from './workshop-order.ts'

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

/** Votes that were pasted, in the name of each; whoever is new joins the room. */
export async function takeVotes(votes: readonly PastedVote[]): Promise<void> {
  const newcomers = votes.filter(({ known }) => !known).map(({ by }) => by)
  changeOpen(({ people }) => ({ people: [...people, ...new Set(newcomers)] }))
  for (const { by, capability, level } of votes) {
    const open = openNow()
    if (open) await sayIn(open, by, { do: 'vote', capability: capability ?? open.capability, level })
  }
  changeOpen((open) => ({ turn: nextToVote({ ...open, turn: nobody }) }))
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
