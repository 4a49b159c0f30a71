import controls from '../controls/controls.module.css'
import { ImportIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import { commands } from '../state/commands.ts'
import styles from './SampleCall.module.css'

/** While the sample is open: that it is one, and the one way to one's own data. */
export function SampleCall() {
  const { stage } = useWords().app
  return (
    <aside className={styles.call}>
      <p>{stage.sampleCall}</p>
      <button type="button" className={controls.outline} onClick={commands.import.run}>
        <ImportIcon />
        {stage.importOwn}
      </button>
    </aside>
  )
}
