import controls from '../controls/controls.module.css'
import { ImportIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import { showTemplates } from '../state/templates.ts'
import styles from './ImportCall.module.css'

/** Under the slide: why it does not show one's own numbers yet, and the one way to them. */
export function ImportCall({ why, label }: { why: string; label: string }) {
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
    </aside>
  )
}
