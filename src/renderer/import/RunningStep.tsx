import type { Progress } from '../../contract/calls.ts'
import type { Words } from '../../core/words/index.ts'
import { useWords } from '../state/app-store.ts'
import { secondsLeft } from '../state/import-step.ts'
import styles from './RunningStep.module.css'

/** How far the import is: rows done, and the time left once that can be told. */
export function RunningStep({ progress, startedAt }: { progress: Progress | null; startedAt: number }) {
  const words = useWords()
  const { app, numbers } = words
  const left = progress && secondsLeft(progress, Date.now() - startedAt)
  return (
    <div className={styles.running}>
      <progress
        className={styles.bar}
        aria-label={app.import.running}
        {...(progress?.total ? { max: progress.total, value: progress.rows } : {})}
      />
      <p role="status">{progress ? progressText(progress, words) : app.import.reading}</p>
      {left !== null && <p className={styles.left}>{app.import.left(numbers.number(left))}</p>}
    </div>
  )
}

function progressText({ file, rows, total }: Progress, { app, numbers }: Words): string {
  return total === null
    ? app.import.progress(file, numbers.number(rows))
    : app.import.progressOf(file, numbers.number(rows), numbers.number(total))
}
