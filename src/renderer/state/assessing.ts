import type { ActWhat } from '../../core/assessment/act.ts'
import type { AssessmentState, AssessorRating, CapabilityState } from '../../core/assessment/assessment-state.ts'
import type { LinkedValue } from '../../core/assessment/linked-value.ts'
import { foldName } from '../../core/workspace/companies.ts'
import { useApp } from './app-store.ts'
import { attempt } from './attempt.ts'
import { showSession } from './deck-actions.ts'
import { sayNow } from './saying.ts'
import { core } from './services.ts'
import { redoable, undoable } from './taking-back.ts'
import { inTurn } from './turn.ts'
import { nextToVote, nobody } from './workshop-order.ts'

/** Alone or one after another; or all in the room, with blind votes. */
export type AssessingMode = 'assess' | 'workshop'

/** What is being assessed: the full-window modes over the desk. */
export interface Assessing {
  mode: AssessingMode
  /** Null while the window before it asks who, what and when. */
  open: OpenAssessment | null
}

export interface OpenAssessment {
  /** Who assesses, or who is in the room. */
  people: readonly string[]
  /** Whose turn it is, by place among `people`; `nobody` once all have voted. */
  turn: number
  /** Who has just voted: the vote is on its way to the disk. */
  casting: readonly string[]
  /** Id of the capability on the screen. */
  capability: string
  /** What the workspace has of the metrics that the model names. */
  linked: readonly LinkedValue[]
  /** As it is on disk: what was said and is not there yet is not in it. */
  state: AssessmentState
  /** Acts that are not on disk yet. */
  pending: number
}

export function startAssessing(mode: AssessingMode): void {
  useApp.setState({ assessing: { mode, open: null } })
}

/** Back to the desk. Nothing is lost: all that was said is on disk. */
export function leaveAssessing(): void {
  useApp.setState({ assessing: null })
  const { session } = useApp.getState()
  if (session) showSession(session)
}

/** What an assessment of a company holds; undefined where that could not be told, which was said. */
export const lookUp = (company: string | null, assessment: string) =>
  attempt(() => core.call('assessment/state', { company, assessment }))

/** Opens an assessment at the first capability that the first person has not rated. */
export async function openAssessment(company: string | null, assessment: string, people: readonly string[]) {
  const state = await lookUp(company, assessment)
  if (!state) return
  const linked = (await attempt(() => core.call('assessment/linked', { company }))) ?? []
  const capability = state.capabilities.find((item) => ratingOf(item, people[0]!) === null) ?? state.capabilities[0]!
  useApp.setState(({ assessing }) => ({
    assessing: assessing && {
      ...assessing,
      open: { people, turn: 0, casting: [], capability: capability.id, linked, state, pending: 0 },
    },
  }))
}

/** What a person said of a capability; null: nothing yet. */
export function saidBy({ ratings }: CapabilityState, person: string): AssessorRating | null {
  return ratings.find(({ assessor }) => foldName(assessor) === foldName(person)) ?? null
}

/** What a person rated; null: not answered. */
export const ratingOf = (capability: CapabilityState, person: string) => saidBy(capability, person)?.level ?? null

/** Says something of the capability on the screen, in the name of `by` ('': the room). */
export async function sayHere(by: string, what: ActWhat): Promise<void> {
  const open = openNow()
  if (open) await sayIn(open, by, what)
}

/** Takes back what was said last in this assessment; works across saves. */
export const undoSaid = () => takeBack(undoable)

export const redoSaid = () => takeBack(redoable)

function takeBack(find: typeof undoable): void {
  void whilePending(async () => {
    // What is last is known when all that was said before is.
    const open = openNow()
    const act = open && find(open.state.record)
    if (!open || !act) return
    const { company, assessment } = open.state
    await takeOver({ by: act.by, company, assessment, what: { do: 'undo', act: act.id } })
  })
}

/** Says something in an assessment: true on the screen once it is on disk. */
export async function sayIn({ state }: OpenAssessment, by: string, what: ActWhat): Promise<void> {
  const { company, assessment } = state
  await whilePending(() => takeOver({ by, company, assessment, what }))
}

async function takeOver(said: Parameters<typeof sayNow>[0]): Promise<void> {
  const state = await sayNow(said)
  changeOpen(() => ({ state }))
}

/** Does one thing after another; the screen says that something is not on disk yet until all are. */
async function whilePending(work: () => Promise<void>): Promise<void> {
  changeOpen(({ pending }) => ({ pending: pending + 1 }))
  await attempt(() => inTurn(work))
  changeOpen(({ pending }) => ({ pending: pending - 1 }))
}

/** Brings a capability to the screen. In a workshop the first who has not voted comes next; alone, the one who assesses goes on. */
export function goTo(capability: string): void {
  const workshop = useApp.getState().assessing?.mode === 'workshop'
  changeOpen((open) => ({
    capability,
    turn: workshop ? nextToVote({ ...open, capability, turn: nobody }) : open.turn,
  }))
}

/** The capability so many places further in the model; stays within it. */
export function goBy(places: number): void {
  const open = openNow()
  if (!open) return
  const { capabilities } = open.state
  const place = capabilities.findIndex(({ id }) => id === open.capability) + places
  goTo(capabilities[Math.min(Math.max(place, 0), capabilities.length - 1)]!.id)
}

/** Whose turn it is now, by place among the people; goes round. */
export function giveTurn(turn: number): void {
  changeOpen(({ people }) => ({ turn: (turn + people.length) % people.length }))
}

export function openNow(): OpenAssessment | null {
  return useApp.getState().assessing?.open ?? null
}

export function changeOpen(change: (open: OpenAssessment) => Partial<OpenAssessment>): void {
  useApp.setState(({ assessing }) =>
    assessing?.open ? { assessing: { ...assessing, open: { ...assessing.open, ...change(assessing.open) } } } : {},
  )
}
