import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { backToMapping, leave } from '../state/import-actions.ts'
import { saveRejects, takeOver, undoImport } from '../state/import-run.ts'
import type { Counts } from '../state/import-step.ts'
import styles from './ImportWizard.module.css'

/** Before the import: go back, or have it. */
export function CountButtons({ counts, takingOver }: { counts: Counts; takingOver: boolean }) {
  const { import: texts } = useWords().app
  const loads = counts.reports.some(({ loaded }) => loaded > 0)
  return (
    <>
      <div className={styles.aside}>
        <SaveRejects counts={counts} />
      </div>
      <button type="button" className={controls.button} disabled={takingOver} onClick={backToMapping}>
        {texts.stepBack}
      </button>
      <button
        type="button"
        className={controls.primary}
        disabled={!loads || takingOver}
        onClick={() => void takeOver()}
      >
        {takingOver ? texts.takingOver : texts.run}
      </button>
    </>
  )
}

/** After it: take it back, or look at the slides. */
export function DoneButtons({ counts }: { counts: Counts }) {
  const { import: texts } = useWords().app
  return (
    <>
      <div className={styles.aside}>
        <SaveRejects counts={counts} />
      </div>
      <button type="button" className={controls.outline} onClick={() => void undoImport()}>
        {texts.undo}
      </button>
      <button type="button" className={controls.primary} onClick={leave}>
        {texts.finish}
      </button>
    </>
  )
}

function SaveRejects({ counts }: { counts: Counts }) {
  const { import: texts } = useWords().app
  if (!counts.rejectsCsv) return null
  return (
    <button type="button" className={controls.outline} onClick={() => void saveRejects()}>
      {texts.saveRejects}
    </button>
  )
}
