import controls from '../controls/controls.module.css'
import { ImportIcon } from '../icons.tsx'
import { commands } from '../state/commands.ts'
import styles from './ImportCall.module.css'

/** Under the slide: why it does not show one's own numbers yet, and the one way to them. */
export function ImportCall({ why, label }: { why: string; label: string }) {
  return (
    <aside className={styles.call}>
      <p>{why}</p>
      <button type="button" className={controls.outline} onClick={commands.import.run}>
        <ImportIcon />
        {label}
      </button>
    </aside>
  )
}
