import { Collapsible } from '@base-ui/react/collapsible'
import type { ReactNode } from 'react'
import controls from '../controls/controls.module.css'
import { CaretIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { prefer } from '../state/deck-actions.ts'
import styles from './FineSettings.module.css'

/** Settings that one seldom looks for. Whether they lie open is remembered; how many have been set is seen when they do not. */
export function FineSettings({ set, children }: { set: number; children: ReactNode }) {
  const { app, numbers } = useWords()
  const open = useApp((state) => state.showFine)
  return (
    <Collapsible.Root open={open} onOpenChange={(showFine) => prefer({ showFine })}>
      <Collapsible.Trigger className={`${controls.button} ${styles.trigger}`}>
        <span className={styles.caret}>
          <CaretIcon />
        </span>
        {app.inspector.fine}
        {set > 0 && !open && <span className={styles.set}>{app.inspector.fineSet(numbers.number(set))}</span>}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
