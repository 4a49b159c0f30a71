import type { DrawnSlide } from '../../contract/calls.ts'
import type { Change } from '../../contract/session.ts'
import { checkPicture } from '../svg-picture.ts'
import { useApp } from './app-store.ts'
import { core } from './services.ts'

type Setting = Pick<Extract<Change, { do: 'slide/set' }>, 'id' | 'key' | 'value'>

/** Slides drawn ahead for the deck as it is. */
const ready = new Map<string, DrawnSlide>()
/** Grows when the deck may change: what was asked for before that is of another deck. */
let decks = 0
let next: (Setting & { show: boolean }) | null = null
let busy = false

/** Has the core draw the slide as it will be when the value that the pointer rests on is chosen. */
export const drawAhead = (setting: Setting) => queue({ ...setting, show: false })

/** Shows the slide as it would be with a value that a slider is being moved to. Nothing is changed, and nothing is left to undo. */
export const preview = (setting: Setting) => queue({ ...setting, show: true })

/** The slide as it is stands on the stage again. */
export function endPreview(): void {
  next = null
  decks++
  useApp.setState({ previewed: null })
}

/** One at a time, and always the latest: what the user does in between waits for one drawing at most. */
async function queue(setting: Setting & { show: boolean }): Promise<void> {
  next = setting
  if (busy) return
  busy = true
  try {
    while (next) {
      const asked: Setting & { show: boolean } = next
      next = null
      const deck = decks
      if (!ready.has(keyOf(asked))) await draw(asked)
      if (asked.show && deck === decks) useApp.setState({ previewed: ready.get(keyOf(asked)) ?? null })
    }
  } catch {
    // The worker was closed or broke down, which is told where somebody waits for an answer.
  } finally {
    busy = false
  }
}

async function draw(setting: Setting): Promise<void> {
  const key = keyOf(setting)
  const deck = decks
  const { lang, paper } = useApp.getState()
  const settings = { [setting.key]: setting.value }
  const { slide } = await core.call('slide/ahead', { id: setting.id, settings, highlight: null, lang, paper })
  if (!slide || deck !== decks) return
  checkPicture(slide.svg)
  ready.set(key, slide)
}

/** The slide as it is after the change, where it was drawn ahead; else null. */
export function drawnAhead(change: Change): DrawnSlide | null {
  return change.do === 'slide/set' ? (ready.get(keyOf(change)) ?? null) : null
}

/** To be called before anything is asked of the core that changes the deck or its data, and when its answer is there. */
export function forgetDrawnAhead(): void {
  next = null
  decks++
  ready.clear()
}

function keyOf({ id, key, value }: Setting): string {
  const { lang, paper } = useApp.getState()
  return JSON.stringify([id, key, value, lang, paper])
}
