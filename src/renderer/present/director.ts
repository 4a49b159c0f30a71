import type { ChartTip } from '../../core/export/chart-tips.ts'
import type { Control, Settings } from '../../core/panels/panel.ts'
import { type AppState, deckIds, useApp } from '../state/app-store.ts'
import { select } from '../state/deck-actions.ts'
import { shared } from '../state/shared.ts'
import { endDrill, highlight, prepare, tryOut, useDrill } from './drill.ts'
import { fulfilled, type Scene, type ShownSlide, type Wish } from './scene.ts'
import { beginShow, useShow } from './show.ts'

/** Begins to present the open workspace from this window; gives how to stop. */
export function direct(): () => void {
  beginShow(sceneNow(useShow.getInitialState()), perform)
  const renew = () => {
    const before = useShow.getState()
    useShow.setState(shared(before, sceneNow(before)))
  }
  const stops = [useApp.subscribe(renew), useDrill.subscribe(renew)]
  return () => {
    for (const stop of stops) stop()
    endDrill()
  }
}

export const endShow = () => useApp.setState({ presenting: null })

/** Does what all windows are to show, whichever of them asks. */
export function perform(wish: Wish): void {
  const { current, tried, highlight: company } = useShow.getState()
  if (current === null) return
  switch (wish.do) {
    case 'go':
      if (wish.id === current) return
      // Before it comes, nothing lies on the slide that was left.
      useShow.setState({ dot: null })
      select(wish.id)
      tryOut(wish.id, {})
      break
    case 'try':
      tryOut(current, withSetting(tried, wish, current))
      break
    case 'as-in-deck':
      tryOut(current, {})
      break
    case 'highlight':
      highlight(wish.company)
      break
    case 'prepare':
      prepare(
        current,
        wish.likely.map((likely) =>
          likely.do === 'highlight'
            ? { settings: tried, highlight: likely.company }
            : { settings: withSetting(tried, likely, current), highlight: company },
        ),
      )
      break
    case 'end':
      endShow()
      break
    default:
      useShow.setState((scene) => fulfilled(wish, scene))
  }
}

/** What the deck says itself is no change. */
function withSetting(tried: Settings, { key, value }: { key: string; value: string }, id: string): Settings {
  const { [key]: _, ...others } = tried
  const own = useApp.getState().drawn[id]?.controls.find((control) => control.key === key)?.value
  return value === own ? others : { ...others, [key]: value }
}

/** What is shown: of the open workspace, as it is tried out now; `before` has what only the show knows. */
function sceneNow({ cover, laser, dot }: Pick<Scene, 'cover' | 'laser' | 'dot'>): Scene {
  const app = useApp.getState()
  const { highlight, tried } = useDrill.getState()
  return {
    ...{ lang: app.lang, current: app.current, cover, laser, dot, highlight, tried },
    slides: shownIds(app).map((id) => shownSlide(id, app)),
    companies: app.session?.companies.map(({ name }) => name) ?? [],
  }
}

/** Which slides are shown, and in which order: what says so for every window, key and number. */
const shownIds = (app: AppState): string[] => deckIds(app)

const noTips: readonly ChartTip[] = []
const noControls: readonly Control[] = []

function shownSlide(id: string, { drawn, undrawn, session }: AppState): ShownSlide {
  const { drawn: triedOut } = useDrill.getState()
  const slide = triedOut[id]?.slide ?? drawn[id]
  return {
    id,
    headline: slide?.headline ?? '',
    svg: slide?.svg ?? null,
    trouble: undrawn[id] ?? null,
    tips: slide?.tips ?? noTips,
    controls: slide?.controls ?? noControls,
    hidden: session?.slides.find((each) => each.id === id)?.hidden ?? false,
    highlighted: slide?.highlight != null,
  }
}
