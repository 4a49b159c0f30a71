import type { DrawnSlide } from '../../contract/calls.ts'
import { isAppendixId } from '../../core/deck/appendix/index.ts'
import { CallClosed } from '../core-client.ts'
import { type AppState, useApp } from './app-store.ts'
import { troubleText } from './attempt.ts'
import { callOffCheck, checkSoon } from './checking.ts'
import { core } from './services.ts'
import { shared } from './shared.ts'

let latest = 0

/** The pictures with one that was drawn. */
export function withDrawn(
  { drawn, undrawn }: Pick<AppState, 'drawn' | 'undrawn'>,
  slide: DrawnSlide,
): Pick<AppState, 'drawn' | 'undrawn'> {
  const { [slide.id]: _, ...others } = undrawn
  return { drawn: shared(drawn, { ...drawn, [slide.id]: slide }), undrawn: others }
}

/** The slide on the stage as the core draws it now; null where there is none, or where it cannot be drawn, which `redraw` tells. */
export async function drawStage(): Promise<DrawnSlide | null> {
  const { current, lang, paper } = useApp.getState()
  if (current === null || isAppendixId(current)) return null
  return core.call('slide/draw', { id: current, lang, paper }).catch(() => null)
}

/**
 * Draws the deck again, the slide on the stage first. The core answers at once for what has not changed. A later call
 * overtakes an earlier one; pictures stay until their successor is there.
 */
export async function redraw(): Promise<void> {
  const turn = ++latest
  callOffCheck()
  const { session, current, lang, paper } = useApp.getState()
  if (!session) return
  const ids = session.slides.map(({ id }) => id)
  useApp.setState({ drawing: true })
  for (const id of [...ids].sort((a, b) => Number(b === current) - Number(a === current))) {
    try {
      const slide = await core.call('slide/draw', { id, lang, paper })
      if (turn !== latest) return
      useApp.setState((state) => withDrawn(state, slide))
    } catch (error) {
      if (turn !== latest || error instanceof CallClosed) return
      useApp.setState(({ undrawn }) => ({ undrawn: { ...undrawn, [id]: troubleText(error) } }))
    }
  }
  try {
    const { slides } = session.appendix ? await core.call('appendix/draw', { lang, paper }) : { slides: [] }
    if (turn !== latest) return
    for (const slide of slides) useApp.setState((state) => withDrawn(state, slide))
    useApp.setState({ appendix: slides.map(({ id }) => id) })
  } catch {
    // A slide of the deck cannot be drawn, which its own place tells: the appendix, made of all, waits for it.
  }
  if (turn !== latest) return
  useApp.setState({ drawing: false })
  checkSoon()
}
