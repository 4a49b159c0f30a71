import type { CallInput, DrawnSlide } from '../../contract/calls.ts'
import type { Change } from '../../contract/session.ts'
import { checkPicture } from '../svg-picture.ts'
import { useApp } from './app-store.ts'
import { core } from './services.ts'

type Setting = Pick<Extract<Change, { do: 'slide/set' }>, 'id' | 'key' | 'value'>

/** A slide with other settings than the deck's, perhaps with a company highlighted. */
export type Trial = Pick<CallInput<'slide/ahead'>, 'id' | 'settings' | 'highlight'>

/** Slides drawn ahead for the deck as it is; null for those that would be as in the deck, or cannot be drawn. */
const ready = new Map<string, DrawnSlide | null>()
/** Grows when the deck may change: what was asked for before that is of another deck. */
let decks = 0
let waiting: (Trial & { show: boolean })[] = []
let busy = false

/** Has the core draw slides as they will be when the values that are likely are chosen, the likeliest first. */
export const drawAhead = (...trials: Trial[]) => queue(trials.map((trial) => ({ ...trial, show: false })))

/** Shows the slide as it would be with a value that a slider is being moved to. Nothing is changed, and nothing is left to undo. */
export const preview = (setting: Setting) => queue([{ ...trialOf(setting), show: true }])

/** A slide with one other setting. */
export const trialOf = ({ id, key, value }: Setting): Trial => ({ id, settings: { [key]: value }, highlight: null })

/** The slide as it is stands on the stage again. */
export function endPreview(): void {
  waiting = []
  decks++
  useApp.setState({ previewed: null })
}

/** One at a time, and always the latest: what the user does in between waits for one drawing at most. */
async function queue(trials: (Trial & { show: boolean })[]): Promise<void> {
  waiting = trials
  if (busy) return
  busy = true
  try {
    for (let asked = waiting.shift(); asked; asked = waiting.shift()) {
      const { show, ...trial } = asked
      const deck = decks
      const slide = await drawnFor(trial)
      if (show && deck === decks) useApp.setState({ previewed: slide })
    }
  } catch {
    // The worker was closed or broke down, which is told where somebody waits for an answer.
  } finally {
    busy = false
  }
}

/** The slide as it is tried out, drawn ahead or now; null where it would be as in the deck, or cannot be drawn. */
export async function drawnFor(trial: Trial): Promise<DrawnSlide | null> {
  const key = keyOf(trial)
  if (!ready.has(key)) await draw(trial, key)
  return ready.get(key) ?? null
}

async function draw(trial: Trial, key: string): Promise<void> {
  const deck = decks
  const { lang, paper } = useApp.getState()
  const { slide } = await core.call('slide/ahead', { ...trial, lang, paper })
  if (deck !== decks) return
  if (slide) checkPicture(slide.svg)
  ready.set(key, slide)
}

/** The slide as it is after the change, where it was drawn ahead; else null. */
export function drawnAhead(change: Change): DrawnSlide | null {
  return change.do === 'slide/set' ? (ready.get(keyOf(trialOf(change))) ?? null) : null
}

/** To be called before anything is asked of the core that changes the deck or its data, and when its answer is there. */
export function forgetDrawnAhead(): void {
  waiting = []
  decks++
  ready.clear()
}

function keyOf({ id, settings, highlight }: Trial): string {
  const { lang, paper } = useApp.getState()
  return JSON.stringify([id, settings, highlight, lang, paper])
}
