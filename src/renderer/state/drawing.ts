import { CallClosed } from '../core-client.ts'
import { useApp } from './app-store.ts'
import { troubleText } from './attempt.ts'
import { core } from './services.ts'
import { shared } from './shared.ts'

let latest = 0

/**
 * Draws the deck again, the slide on the stage first. The core answers at once for what has not changed. A later call
 * overtakes an earlier one; pictures stay until their successor is there.
 */
export async function redraw(): Promise<void> {
  const turn = ++latest
  const { session, current, lang, paper } = useApp.getState()
  if (!session) return
  const ids = session.slides.map(({ id }) => id)
  useApp.setState({ drawing: true })
  for (const id of [...ids].sort((a, b) => Number(b === current) - Number(a === current))) {
    try {
      const slide = await core.call('slide/draw', { id, lang, paper })
      if (turn !== latest) return
      useApp.setState(({ drawn, undrawn: { [id]: _, ...undrawn } }) => ({
        drawn: shared(drawn, { ...drawn, [id]: slide }),
        undrawn,
      }))
    } catch (error) {
      if (turn !== latest || error instanceof CallClosed) return
      useApp.setState(({ undrawn }) => ({ undrawn: { ...undrawn, [id]: troubleText(error) } }))
    }
  }
  useApp.setState({ drawing: false })
}
