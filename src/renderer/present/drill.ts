import { create } from 'zustand'
import type { DrawnSlide } from '../../contract/calls.ts'
import type { Settings } from '../../core/panels/panel.ts'
import { CallClosed } from '../core-client.ts'
import { useApp } from '../state/app-store.ts'
import { tellTrouble } from '../state/attempt.ts'
import { drawAhead, drawnFor, forgetDrawnAhead } from '../state/draw-ahead.ts'

/** What is tried out while presenting. The deck knows nothing of it. */
interface Drill {
  highlight: string | null
  /** Settings of the slide `of` that are changed for now. */
  tried: Settings
  of: string | null
  /** Slides as they are shown for now, by id, and what each was drawn `by`; the others are as in the deck. */
  drawn: Readonly<Record<string, { by: string; slide: DrawnSlide }>>
}

const untouched: Drill = { highlight: null, tried: {}, of: null, drawn: {} }

export const useDrill = create<Drill>()(() => untouched)

/** Everything is as in the deck again. */
export function endDrill(): void {
  drawing++
  forgetDrawnAhead()
  useDrill.setState(untouched)
}

export function highlight(company: string | null): void {
  useDrill.setState({ highlight: company })
  void draw()
}

/** Settings of the slide that is shown, as they are to be for now; none: as in the deck. */
export function tryOut(of: string | null, tried: Settings): void {
  useDrill.setState({ of, tried })
  void draw()
}

/** Draws what is likely to be wanted of the slide that is shown, the likeliest first. */
export function prepare(id: string, wanted: readonly { settings: Settings; highlight: string | null }[]): void {
  void drawAhead(...wanted.map((one) => ({ id, ...one })))
}

/** Grows when something else is wanted: what was being drawn before is of no use then. */
let drawing = 0

/** Draws what is shown now, the slide that is shown first. */
async function draw(): Promise<void> {
  const turn = ++drawing
  const { highlight, tried, of } = useDrill.getState()
  const { session, current } = useApp.getState()
  const ids = session?.slides.map(({ id }) => id) ?? []
  const place = Math.max(0, ids.indexOf(current ?? ''))
  try {
    for (const id of [...ids.slice(place), ...ids.slice(0, place)]) {
      const settings = id === of ? tried : {}
      const by = JSON.stringify([settings, highlight])
      if ((useDrill.getState().drawn[id]?.by ?? asInDeck) === by) continue
      const slide = by === asInDeck ? null : await drawnFor({ id, settings, highlight })
      if (turn !== drawing) return
      useDrill.setState(({ drawn: { [id]: _, ...others } }) => ({
        drawn: slide ? { ...others, [id]: { by, slide } } : others,
      }))
    }
  } catch (error) {
    if (!(error instanceof CallClosed)) tellTrouble(error)
  }
}

const asInDeck = JSON.stringify([{}, null])
