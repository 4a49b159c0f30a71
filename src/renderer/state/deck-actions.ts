import type { Change, Session } from '../../contract/session.ts'
import type { Paper } from '../../core/charts/theme.ts'
import type { Lang } from '../../core/words/index.ts'
import { useApp } from './app-store.ts'
import { attempt } from './attempt.ts'
import { redraw } from './drawing.ts'
import { keepPreferences } from './preferences.ts'
import { core } from './services.ts'
import { shared } from './shared.ts'

/** Takes over what the core says of the workspace; the slide on the stage stays, or its nearest neighbour comes. */
export function showSession(session: Session, current = useApp.getState().current): void {
  const known = useApp.getState().session
  const before = known?.slides ?? []
  const kept = session.slides.some(({ id }) => id === current)
  const place = Math.max(
    0,
    before.findIndex(({ id }) => id === current),
  )
  const nearest = session.slides[Math.min(place, session.slides.length - 1)]?.id ?? null
  useApp.setState({ session: shared(known, session), current: kept ? current : nearest })
  void redraw()
}

export async function change(request: Change): Promise<void> {
  await attempt(async () => {
    const before = new Set(useApp.getState().session?.slides.map(({ id }) => id))
    const session = await core.call('deck/change', request)
    const added = session.slides.find(({ id }) => !before.has(id))
    showSession(session, added?.id)
  })
}

export const undo = () => attempt(async () => showSession(await core.call('deck/undo', {})))

export const redo = () => attempt(async () => showSession(await core.call('deck/redo', {})))

/** Puts a slide on the stage. */
export function select(id: string): void {
  useApp.setState({ current: id })
}

/** Puts the slide so many places further on the stage; stays within the deck. */
export function step(by: number): void {
  const { session, current } = useApp.getState()
  const slides = session?.slides ?? []
  const place = slides.findIndex(({ id }) => id === current) + by
  const next = slides[Math.min(Math.max(place, 0), slides.length - 1)]
  if (next) select(next.id)
}

export function prefer(preference: { lang?: Lang; desk?: Paper; paper?: Paper }): void {
  useApp.setState(preference)
  keepPreferences(useApp.getState())
  if (preference.lang ?? preference.paper) void redraw()
}
