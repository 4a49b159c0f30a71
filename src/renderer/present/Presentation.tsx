import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '../state/app-store.ts'
import { AudienceScreen } from './AudienceScreen.tsx'
import { Overview } from './Overview.tsx'
import styles from './Presentation.module.css'
import { ShowKeys } from './ShowKeys.tsx'
import { ShowState } from './ShowState.tsx'
import { beginShow, press, showKey, useShow } from './show.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useRestingPointer } from './use-resting-pointer.ts'

/** The slides alone, on black, over the whole screen where the host allows it. */
export function Presentation() {
  const { present } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const picked = useShow((show) => show.picked)
  const help = useShow((show) => show.help)
  const fullScreen = useFullScreen(place, () => press('Escape'))
  useRestingPointer(place)
  useEffect(() => {
    beginShow()
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const open = picked !== null || help
  useEffect(() => {
    if (!open) place.current!.focus()
  }, [open])

  const onKey = (event: KeyboardEvent) => {
    const key = showKey(event)
    if (key === null) return
    fullScreen.renew()
    if (key === 'f') fullScreen.toggle()
    // Clickers begin a show by F5, which would load the page anew.
    else if (!press(key) && key !== 'F5') return
    event.preventDefault()
  }

  return (
    <div
      ref={place}
      className={styles.presentation}
      role="dialog"
      aria-modal="true"
      aria-label={`${present.label}. ${present.about}`}
      data-desk="dark"
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <AudienceScreen />
      {picked !== null && <Overview picked={picked} />}
      {help && <ShowKeys />}
      <ShowState />
    </div>
  )
}
