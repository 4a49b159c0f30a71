import { create } from 'zustand'
import { useApp } from '../state/app-store.ts'
import { bePresent, fillScreen, openChannel, type ToAudience, type ToPresenter, whenGone } from './channel.ts'
import { emptyScene, fulfilled, patched, type Wish } from './scene.ts'
import { beginShow, useShow } from './show.ts'

/** How it stands with the presenter's window: it leads; it is gone, and this one goes on with what it has; or the show is over. */
export const useLead = create<{ lead: 'waiting' | 'led' | 'alone' | 'over' }>()(() => ({ lead: 'waiting' }))

/** Shows what the presenter's window shows, and asks it for whatever is wanted here. */
export function follow(show: string): void {
  fillScreenWhenAsked()
  const channel = openChannel<ToPresenter, ToAudience>(show, (message) => {
    if (message.to !== 'audience') return
    if (message.do === 'end') end()
    else {
      const scene = patched(useShow.getState(), message.patch)
      // A pointer that lay on another slide tells nothing of this one.
      useShow.setState({ ...scene, ...(scene.current !== useShow.getState().current && { pointer: null }) })
      useApp.setState({ lang: scene.lang })
      if (useLead.getState().lead === 'waiting') {
        useLead.setState({ lead: 'led' })
        whenGone(show, 'presenter', goOnAlone)
      }
    }
  })
  const end = () => {
    useLead.setState({ lead: 'over' })
    window.close()
  }
  beginShow(emptyScene, (wish: Wish) => {
    if (useLead.getState().lead === 'led') channel.send({ to: 'presenter', do: 'wish', wish })
    else if (wish.do === 'end') end()
    else useShow.setState((scene) => fulfilled(wish, scene))
  })
  // Once it can be told that this window is there, it can be told that it is gone.
  void bePresent(show, 'audience').then(() => channel.send({ to: 'presenter', do: 'hello' }))
}

/** Fills the screen when the window that opened this one asks for it; refused where the browser hands no leave on. */
function fillScreenWhenAsked(): void {
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || data !== fillScreen) return
    document.documentElement.requestFullscreen().catch(() => undefined)
  })
}

/** The presenter's window is gone: the slides stay as they were sent, and nothing can be drawn anew. */
function goOnAlone(): void {
  if (useLead.getState().lead === 'over') return
  useLead.setState({ lead: 'alone' })
  useShow.setState(({ slides }) => ({
    slides: slides.map((slide) => ({ ...slide, controls: [], highlighted: false })),
    ...{ companies: [], highlight: null, tried: {} },
  }))
}
