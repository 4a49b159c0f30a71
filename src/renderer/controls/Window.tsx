import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useEffect, useRef } from 'react'
import { CloseIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import controls from './controls.module.css'
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
  size?: 'small' | 'large'
  onClose: (() => void) | null
  buttons?: ReactNode
  children: ReactNode
}) {
  const { app } = useWords()
  const popup = useRef<HTMLDivElement>(null)
  // A step of a wizard takes its button with it when it goes; the focus then stays in the window.
  useEffect(() => {
    if (document.activeElement === document.body) popup.current?.focus()
  }, [title])
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose?.()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Popup
          ref={popup}
          className={`${styles.window} ${styles[size]}`}
          data-window=""
          finalFocus={() => windowUnder(popup.current) ?? true}
        >
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {onClose && (
              <Dialog.Close className={controls.icon} aria-label={app.close} title={app.close}>
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

/** The window that comes to light when this one closes: a message may lie over the import. */
function windowUnder(own: HTMLElement | null): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-window]')].filter((other) => other !== own).at(-1)
}
