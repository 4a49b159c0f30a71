import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CloseIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import controls from './controls.module.css'
import overlay from './overlay.module.css'
import styles from './Window.module.css'

/** A modal window over the desk: a title, what it is about, and its buttons. `onClose` null: it cannot be closed now. */
export function Window({
  title,
  size = 'small',
  onClose,
  buttons,
  children,
}: {
  title: string
  size?: 'small' | 'large' | 'full'
  onClose: (() => void) | null
  buttons?: ReactNode
  children: ReactNode
}) {
  const { app } = useWords()
  const popup = useRef<HTMLDivElement>(null)
  const closer = useRef<HTMLButtonElement>(null)
  const [opener] = useState(() => document.activeElement)
  // A step of a wizard takes its button with it when it goes; the focus then goes to what the next step is about.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === closer.current) {
      firstFocus(popup.current)?.focus()
    }
  }, [title, size])
  return (
    <Dialog.Root open onOpenChange={(open) => !open && isOnTop(popup.current) && onClose?.()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop forceRender className={overlay.veil} />
        <Dialog.Popup
          ref={popup}
          className={`${overlay.popup} ${styles.window} ${styles[size]}`}
          data-window=""
          initialFocus={() => firstFocus(popup.current)}
          finalFocus={() => backTo(opener, windowUnder(popup.current)) ?? true}
        >
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {onClose && (
              <Dialog.Close ref={closer} className={controls.icon} aria-label={app.close} title={app.close}>
                <CloseIcon />
              </Dialog.Close>
            )}
          </header>
          <div className={styles.body}>{children}</div>
          {buttons && <footer className={styles.foot}>{buttons}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What one would do next: answer what is asked, else the last button. Never the one that throws the work away. */
function firstFocus(popup: HTMLElement | null): HTMLElement | null {
  const asked = popup?.querySelector<HTMLElement>('[data-asked] :is(button, input)')
  return asked ?? popup?.querySelector<HTMLElement>('footer > button:last-child:enabled') ?? popup
}

/** Is this the window on top: keys are meant for it, wherever the focus is. */
export function isOnTop(own: HTMLElement | null): boolean {
  return [...document.querySelectorAll('[data-window]')].at(-1) === own
}

/** The window that comes to light when this one closes: a message may lie over the import. */
function windowUnder(own: HTMLElement | null): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-window]')].filter((other) => other !== own).at(-1)
}

/** In the window that comes to light, what had the focus before; undefined where there is none. */
function backTo(opener: Element | null, under: HTMLElement | undefined): HTMLElement | undefined {
  return opener instanceof HTMLElement && under?.contains(opener) ? opener : under
}
