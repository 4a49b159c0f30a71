import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useEffect, useRef } from 'react'
import controls from '../controls/controls.module.css'
import { isOnTop } from '../controls/Window.tsx'
import { useWords } from '../state/app-store.ts'
import { isWriting, onScreenKey, type ScreenKeys } from './on-screen-key.ts'
import styles from './Screen.module.css'

/** A screen over the whole desk: a head with its tools, what it is about, and keys. `size` large: to be read from the back of a room. */
export function Screen({
  title,
  about,
  tools,
  size = 'usual',
  keys,
  onLeave,
  children,
}: {
  title: string
  about: string
  tools: ReactNode
  size?: 'usual' | 'large'
  keys: ScreenKeys
  onLeave(): void
  children: ReactNode
}) {
  const { screen } = useWords().assess
  const popup = useRef<HTMLDivElement>(null)
  /** What had the focus last on the screen. */
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // What had the focus may be gone with what it belonged to, and a window that goes gives it back to the desk.
    const keepFocus = () => {
      const { activeElement } = document
      if (popup.current?.contains(activeElement)) focused.current = activeElement as HTMLElement
      else if (isOnTop(popup.current) && isBehind(activeElement)) {
        const before = focused.current?.isConnected ? focused.current : popup.current
        before?.focus()
      }
    }
    keepFocus()
    // Heard wherever the focus is, a button that has just been switched off included, and before the dialog keeps arrows to itself.
    const listen = (event: KeyboardEvent) => isOnTop(popup.current) && onScreenKey(event, keys)
    window.addEventListener('keydown', listen, true)
    document.addEventListener('focusin', keepFocus)
    return () => {
      window.removeEventListener('keydown', listen, true)
      document.removeEventListener('focusin', keepFocus)
    }
  })
  return (
    <Dialog.Root
      open
      disablePointerDismissal
      onOpenChange={(open, { event }) => !open && isMeant(event, popup.current) && onLeave()}
    >
      <Dialog.Portal>
        <Dialog.Popup ref={popup} className={styles.screen} data-size={size} data-window="" initialFocus={popup}>
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <p className={styles.about}>{about}</p>
            <span className={styles.space} />
            {tools}
            <Dialog.Close className={controls.outline} title={screen.leaveKey}>
              {screen.leave}
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Does it belong to the desk, which a screen lies over. */
const isBehind = (element: Element | null) =>
  element === document.body || document.getElementById('root')!.contains(element)

/** Esc in a field is the field's, and in a window over the screen the window's. */
function isMeant(event: Event, own: HTMLElement | null): boolean {
  if (event.type !== 'keydown') return true
  return isOnTop(own) && !event.defaultPrevented && !isWriting(document.activeElement)
}
