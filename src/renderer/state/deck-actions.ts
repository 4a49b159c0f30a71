import type { CallInput, DrawnSlide } from '../../contract/calls.ts'
import type { Change, Session } from '../../contract/session.ts'
import { afterPaint } from '../after-paint.ts'
import { deckIds, useApp } from './app-store.ts'
import { attempt } from './attempt.ts'
import { drawnAhead, forgetDrawnAhead } from './draw-ahead.ts'
import { drawStage, redraw, withDrawn } from './drawing.ts'
import { keepPreferences, type Preferences } from './preferences.ts'
import { core } from './services.ts'
import { shared } from './shared.ts'

/**
 * Takes over what the core says of the workspace; the slide on the stage stays, or its nearest neighbour comes. `drawn` is a slide that was
 * drawn with it.
 */
export function showSession(
  session: Session,
  current = useApp.getState().current,
  drawn: DrawnSlide | null = null,
): void {
  forgetDrawnAhead()
  const known = useApp.getState().session
  const before = known?.slides ?? []
  const { appendix } = useApp.getState()
  const kept = deckIds({ session, appendix }).includes(current ?? '')
  const place = Math.max(
    0,
    before.findIndex(({ id }) => id === current),
  )
  const nearest = session.slides[Math.min(place, session.slides.length - 1)]?.id ?? null
  useApp.setState((state) => ({
    session: shared(known, session),
    current: kept ? current : nearest,
    previewed: null,
    pointed: null,
    ...(drawn && withDrawn(state, drawn)),
  }))
  // An assessment lies over the desk: what is drawn now nobody sees, and what is said next would wait for it.
  if (!useApp.getState().assessing?.open) void redraw()
}

export async function change(request: Change): Promise<void> {
  await attempt(async () => {
    const before = new Set(useApp.getState().session?.slides.map(({ id }) => id))
    const ahead = drawnAhead(request)
    // The very slide that the change will give: it is shown in the frame that answers the click.
    if (ahead) {
      useApp.setState((state) => ({ ...withDrawn(state, ahead), previewed: null }))
      shown = painted()
    }
    changing = showStep('deck/change', request, before)
    await changing
  })
}

let changing: Promise<void> = Promise.resolve()

/** Resolves when every change asked for so far is shown, or was refused. */
export const changesShown = () => changing.catch(() => undefined)

/**
 * When a slide that was drawn ahead is painted. Steps wait for it, in their order: what the core does and sends back would keep the frame
 * back that answers the click.
 */
let shown: Promise<void> = Promise.resolve()
const painted = () => new Promise<void>((resolve) => afterPaint(resolve))

/** The core answers in turn: the slide on the stage is asked for together with the step, and both are shown in one frame. */
export async function showStep<N extends 'deck/change' | 'deck/undo' | 'deck/redo'>(
  call: N,
  input: CallInput<N>,
  before?: ReadonlySet<string>,
): Promise<void> {
  await shown
  forgetDrawnAhead()
  const step: Promise<Session> = core.call(call, input)
  const drawing = drawStage()
  const session = await step.catch((error: unknown) => {
    useApp.setState({ previewed: null })
    void redraw()
    throw error
  })
  const added = before && session.slides.find(({ id }) => !before.has(id))
  showSession(session, added?.id, await drawing)
}

/** Puts a slide on the stage. */
export function select(id: string): void {
  useApp.setState({ current: id, pointed: null })
}

/** Puts the slide so many places further on the stage; stays within the deck. */
export function step(by: number): void {
  const { current, ...deck } = useApp.getState()
  const ids = deckIds(deck)
  const place = ids.indexOf(current ?? '') + by
  const next = ids[Math.min(Math.max(place, 0), ids.length - 1)]
  if (next) select(next)
}

export function prefer(preference: Partial<Preferences>): void {
  useApp.setState(preference)
  keepPreferences(useApp.getState())
  if (preference.lang ?? preference.paper) void redraw()
}
