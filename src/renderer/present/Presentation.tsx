import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../state/app-store.ts'
import { AudienceScreen } from './AudienceScreen.tsx'
import { Overlays, useHasOverlay } from './Overlays.tsx'
import styles from './Presentation.module.css'
import { press, showKey } from './show.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useRestingPointer } from './use-resting-pointer.ts'

/** The slides alone, on black, over the whole screen where the host allows it; `onOtherKey` gives whether a further key is for anything. */
export function Presentation({
  fullScreen: wanted = true,
  onOtherKey = () => false,
  children,
}: {
  /** False: only once it is asked for. */
  fullScreen?: boolean
  onOtherKey?: (key: string) => boolean
  children?: ReactNode
}) {
  const { present } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const open = useHasOverlay()
  const fullScreen = useFullScreen(place, wanted, () => press('Escape'))
  useRestingPointer(place)
  useEffect(() => {
    if (!open) place.current!.focus()
  }, [open])

  const onKey = (event: KeyboardEvent) => {
    const key = showKey(event)
    if (key === null) return
    fullScreen.renew()
    if (key === 'f') fullScreen.toggle()
    // Clickers begin a show by F5, which would load the page anew.
    else if (!press(key) && !onOtherKey(key) && key !== 'F5') return
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
      <Overlays />
      {children}
    </div>
  )
}
