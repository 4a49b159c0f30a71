import type { Progress } from '../../contract/calls.ts'
import type { Words } from '../../core/words/index.ts'
import { useWords } from '../state/app-store.ts'
import { secondsLeft } from '../state/import-step.ts'
import styles from './CountingStep.module.css'

/** How far it is: rows done, and the time left once that can be told. */
export function CountingStep({ progress, startedAt }: { progress: Progress | null; startedAt: number }) {
  const words = useWords()
  const { app, numbers } = words
  const left = progress && secondsLeft(progress, Date.now() - startedAt)
  return (
    <div className={styles.counting}>
      <progress
        className={styles.bar}
        aria-label={app.import.counting}
        {...(progress && progress.share !== null ? { max: 1, value: progress.share } : {})}
      />
      <p role="status">
        {progress ? app.import.progress(progress.file, numbers.number(progress.rows)) : app.import.reading}
      </p>
      {left !== null && <p className={styles.left}>{leftText(left, words)}</p>}
    </div>
  )
}

function leftText(seconds: number, { app, numbers }: Words): string {
  return seconds < 100
    ? app.import.left(numbers.number(Math.max(seconds, 1)))
    : app.import.leftMinutes(numbers.number(Math.round(seconds / 60)))
}
