import type { DrawnSlide } from '../../contract/calls.ts'
import { CallClosed } from '../core-client.ts'
import { type AppState, useApp } from './app-store.ts'
import { troubleText } from './attempt.ts'
import { core } from './services.ts'

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
      useApp.setState(({ drawn, undrawn }) => shown(slide, drawn, undrawn))
    } catch (error) {
      if (turn !== latest || error instanceof CallClosed) return
      useApp.setState(({ undrawn }) => ({ undrawn: { ...undrawn, [id]: troubleText(error) } }))
    }
  }
  useApp.setState({ drawing: false })
}

/** The state with the slide as it is now drawn; what is the same stays the same object, so that nothing is rendered for it. */
function shown(
  slide: DrawnSlide,
  drawn: AppState['drawn'],
  { [slide.id]: trouble, ...undrawn }: AppState['undrawn'],
): Partial<AppState> {
  const same = trouble === undefined && JSON.stringify(drawn[slide.id]) === JSON.stringify(slide)
  return same ? {} : { drawn: { ...drawn, [slide.id]: slide }, undrawn }
}
