import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import styles from './ImportCall.module.css'

/** Under the slide that says what changed, while there is no pack to compare with. */
export function KeepCall() {
  const words = useWords()
  return (
    <aside className={styles.call}>
      <p>{words.packs.call}</p>
      <button type="button" className={controls.outline} onClick={commands['keep-pack'].run}>
        {commands['keep-pack'].name(words)}
      </button>
    </aside>
  )
}
