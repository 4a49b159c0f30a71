import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import styles from './AudienceLine.module.css'
import { openAudience, useAudience } from './audience.ts'

/** How it stands with the audience's window, and what to do about it. */
export function AudienceLine() {
  const { audience } = useWords().present
  const there = useAudience((state) => state.there)
  const place = useAudience((state) => state.place)
  return (
    <div className={styles.line}>
      <p role="status">
        {there
          ? audience[place === 'second-screen' ? 'onSecond' : 'toDrag']
          : audience[place === 'one-screen' ? 'oneScreen' : 'none']}
      </p>
      <button type="button" className={controls.outline} onClick={() => void openAudience(true)}>
        {there ? audience.fill : audience.open} <kbd>A</kbd>
      </button>
    </div>
  )
}
