import { type KeyboardEvent, useEffect, useRef } from 'react'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { deckIds, useApp, useWords } from '../state/app-store.ts'
import { step } from '../state/deck-actions.ts'
import styles from './Presentation.module.css'

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

/** The slides alone, on black, over the whole screen where the host allows it. */
export function Presentation() {
  const { present } = useWords().app
  const screen = useRef<HTMLDivElement>(null)
  const session = useApp((state) => state.session)
  const appendix = useApp((state) => state.appendix)
  const slides = deckIds({ session, appendix })
  const current = useApp((state) => state.current)
  const slide = useApp((state) => (state.current === null ? undefined : state.drawn[state.current]))
  const place = slides.indexOf(current ?? '')

  useEffect(() => {
    const place = screen.current!
    const before = document.activeElement
    place.focus()
    // Refused where full screen is not allowed: the presentation then fills the window.
    place.requestFullscreen().catch(() => undefined)
    const onLeave = () => document.fullscreenElement === null && end()
    document.addEventListener('fullscreenchange', onLeave)
    return () => {
      document.removeEventListener('fullscreenchange', onLeave)
      if (document.fullscreenElement) void document.exitFullscreen()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end()
    else if (forward.has(event.key)) step(1)
    else if (back.has(event.key)) step(-1)
    else if (event.key === 'Home') step(Number.NEGATIVE_INFINITY)
    else if (event.key === 'End') step(Number.POSITIVE_INFINITY)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={screen}
      className={styles.screen}
      role="dialog"
      aria-modal="true"
      aria-label={`${present.label}. ${present.keys}`}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is an extra; the keys above do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div className={styles.slide} onClick={() => step(1)}>
        {slide && <SlidePicture svg={slide.svg} label={slide.headline} />}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {present.counter(place + 1, slides.length)}
      </p>
    </div>
  )
}

function end(): void {
  useApp.setState({ presenting: false })
}
