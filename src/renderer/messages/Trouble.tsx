import controls from '../controls/controls.module.css'
import { Window } from '../controls/Window.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { restart } from '../state/workspace-actions.ts'
import styles from './Trouble.module.css'

/** What did not work, where, and what to do. */
export function Trouble() {
  const { app } = useWords()
  const trouble = useApp((state) => state.trouble)
  if (trouble === null) return null
  const close = () => useApp.setState({ trouble: null })
  return (
    <Window
      title={app.trouble.title}
      onClose={close}
      buttons={
        <>
          {trouble.fault && (
            <button type="button" className={controls.outline} onClick={() => void restart()}>
              {app.trouble.restart}
            </button>
          )}
          <button type="button" className={controls.primary} onClick={close}>
            {app.close}
          </button>
        </>
      }
    >
      <p role="alert">{trouble.text}</p>
      {trouble.fault && <p className={styles.hint}>{app.trouble.restartWhat}</p>}
    </Window>
  )
}
