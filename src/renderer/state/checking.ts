import { CallClosed } from '../core-client.ts'
import { useApp } from './app-store.ts'
import { core } from './services.ts'
import { shared } from './shared.ts'

/** How long nothing must have been drawn before the core is asked to check, in milliseconds: whoever moves a slider waits for no check. */
const rest = 400

let waiting: ReturnType<typeof setTimeout> | undefined
let turn = 0

/** Checks the deck once the user rests, the slide on the stage first; a later call overtakes an earlier one. */
export function checkSoon(): void {
  callOffCheck()
  waiting = setTimeout(() => void check(turn), rest)
}

/** To be called before anything is drawn anew: what was found is of another deck then, and stays until it is checked. */
export function callOffCheck(): void {
  clearTimeout(waiting)
  turn++
}

/** One slide at a time: what the user does in between waits for one check at most. */
async function check(own: number): Promise<void> {
  const { session, current, lang, paper } = useApp.getState()
  const ids = session?.slides.map(({ id }) => id) ?? []
  for (const id of ids.sort((a, b) => Number(b === current) - Number(a === current))) {
    if (own !== turn) return
    try {
      const { findings } = await core.call('slide/check', { id, lang, paper })
      if (own !== turn) return
      useApp.setState((state) => ({ findings: shared(state.findings, { ...state.findings, [id]: findings }) }))
    } catch (error) {
      // A slide that cannot be drawn cannot be checked, and says so itself.
      if (error instanceof CallClosed) return
    }
  }
}
