import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isWriting } from '../assess/on-screen-key.ts'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useWords } from '../state/app-store.ts'
import { AudienceLine } from './AudienceLine.tsx'
import { AudienceScreen } from './AudienceScreen.tsx'
import { lead, openAudience } from './audience.ts'
import { Overlays, useHasOverlay } from './Overlays.tsx'
import { PresenterNotes, stepNotes } from './PresenterNotes.tsx'
import { PresenterTools } from './PresenterTools.tsx'
import styles from './PresenterView.module.css'
import { nextSeen, placeIn } from './scene.ts'
import { goTo, press, showKey, useShow } from './show.ts'
import { TimeLine } from './TimeLine.tsx'
import { reset, started, toggled } from './timer.ts'

/** What the presenter sees while the audience sees the slide: this slide and the next one, notes, time, and all that can be done. */
export function PresenterView() {
  const { present } = useWords()
  const view = useRef<HTMLDivElement>(null)
  const open = useHasOverlay()
  const [timer, setTimer] = useState(() => started(Date.now()))
  useEffect(() => {
    const stop = lead()
    void openAudience(false)
    return stop
  }, [])
  useEffect(() => {
    if (!open) view.current!.focus()
  }, [open])

  const pause = () => setTimer((now) => toggled(now, Date.now()))
  const restart = () => setTimer((now) => reset(now, Date.now()))
  const own: Readonly<Record<string, () => void>> = {
    t: pause,
    r: restart,
    a: () => void openAudience(true),
    '+': () => stepNotes(1),
    '=': () => stepNotes(1),
    '-': () => stepNotes(-1),
  }
  const onKey = (event: KeyboardEvent) => {
    const key = showKey(event)
    // Among buttons and fields Tab goes on, and a button is pressed as everywhere.
    if (key === null || key === 'Tab') return
    if (isWriting(event.target)) {
      if (key === 'Enter' || key === 'Escape') view.current!.focus()
      return
    }
    if (event.target instanceof HTMLButtonElement && !open && (key === 'Enter' || key === ' ')) return
    if (key === 'f') toggleFullScreen()
    else if (own[key] && !open) own[key]()
    else if (!press(key) && key !== 'F5') return
    event.preventDefault()
  }

  return (
    <div
      ref={view}
      className={styles.view}
      role="dialog"
      aria-modal="true"
      aria-label={`${present.presenter.label}. ${present.about}`}
      data-desk="dark"
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <TimeLine timer={timer} onPause={pause} onReset={restart} />
      <div className={styles.now}>
        <div className={styles.slide}>
          <AudienceScreen veiled />
        </div>
        <AudienceLine />
        <PresenterTools />
      </div>
      <Next />
      <PresenterNotes />
      <Overlays presenter />
    </div>
  )
}

/** The slide that comes after this one. */
function Next() {
  const { presenter } = useWords().present
  const slides = useShow((show) => show.slides)
  const current = useShow((show) => show.current)
  const place = nextSeen(slides, placeIn({ slides, current }) + 1, 1) ?? slides.length
  const slide = slides[place]
  return (
    <section className={styles.next} aria-label={presenter.next}>
      <h2 className={styles.head}>{presenter.next}</h2>
      {slide?.svg ? (
        <button type="button" className={styles.picture} onClick={() => goTo(place)}>
          <SlidePicture svg={slide.svg} label={slide.headline} minor />
        </button>
      ) : (
        <p className={styles.last}>{slide ? slide.trouble : presenter.last}</p>
      )}
    </section>
  )
}

function toggleFullScreen(): void {
  // Refused where full screen is not allowed.
  if (document.fullscreenElement) void document.exitFullscreen()
  else document.documentElement.requestFullscreen().catch(() => undefined)
}
