import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
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
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose?.()} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Popup className={`${styles.window} ${styles[size]}`}>
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
