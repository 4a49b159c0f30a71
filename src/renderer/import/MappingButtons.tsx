import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { leave, pickAndInspect } from '../state/import-actions.ts'
import { count } from '../state/import-run.ts'
import { hasRows, isReadable, isReady, type Mapping } from '../state/import-step.ts'
import { saveMaps } from '../state/mapping-actions.ts'
import styles from './ImportWizard.module.css'

/** What can be done with the files as they are mapped now. */
export function MappingButtons({ files, joining }: Pick<Mapping, 'files' | 'joining'>) {
  const { app } = useWords()
  const ready = isReady(files) && joining === 0
  const cancel = (
    <button type="button" className={controls.button} onClick={leave}>
      {app.cancel}
    </button>
  )
  if (!files.some(hasRows)) {
    return (
      <>
        {cancel}
        <button type="button" className={controls.primary} onClick={() => void pickAndInspect()}>
          {app.import.back}
        </button>
      </>
    )
  }
  return (
    <>
      {files.some(isReadable) && (
        <div className={styles.aside}>
          {ready ? (
            <button type="button" className={controls.outline} onClick={() => void saveMaps()}>
              {app.import.saveMap}
            </button>
          ) : (
            <p className={styles.open}>
              {joining > 0 || files.some(({ settling }) => settling) ? app.import.reading : app.import.open}
            </p>
          )}
        </div>
      )}
      {cancel}
      <button type="button" className={controls.primary} disabled={!ready} onClick={() => void count()}>
        {app.import.check}
      </button>
    </>
  )
}
