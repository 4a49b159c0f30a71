import type { ReactNode } from 'react'
import controls from '../controls/controls.module.css'
import { ImportIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { showTemplates } from '../state/templates.ts'
import styles from './ImportCall.module.css'

/** Under the slide: why it does not show one's own numbers yet, and the ways to them; `children` are those that need no file. */
export function ImportCall({ why, label, children }: { why: string; label: string; children?: ReactNode }) {
  const { app } = useWords()
  return (
    <aside className={styles.call}>
      <p>{why}</p>
      <button type="button" className={controls.outline} onClick={commands.import.run}>
        <ImportIcon />
        {label}
      </button>
      <button type="button" className={controls.button} onClick={() => showTemplates(true)}>
        {app.import.templates}
      </button>
      {children}
    </aside>
  )
}
