import type { Question } from '../../core/import/report.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import { answer } from '../state/import-actions.ts'
import type { FileToImport } from '../state/import-step.ts'
import styles from './FileCard.module.css'

/** Only what cannot be read from the file itself, each with values from it. */
export function Questions({
  file,
  questions,
  index,
}: {
  file: FileToImport
  questions: readonly Question[]
  index: number
}) {
  const { app } = useWords()
  if (questions.length === 0) return null
  return (
    <section className={styles.questions} data-asked="">
      <h4 className={styles.heading}>{app.import.questions}</h4>
      {questions.map((question) => (
        <div key={question.id} className={styles.question}>
          <p>{question.text}</p>
          {question.choices.length > 0 ? (
            <Choice
              label={question.text}
              choices={question.choices}
              value={file.answers[question.id] ?? null}
              placeholder={app.import.choose}
              onChoose={(value) => answer(index, question.id, value)}
            />
          ) : (
            <input
              className={styles.input}
              aria-label={question.text}
              value={file.answers[question.id] ?? ''}
              onChange={(event) => answer(index, question.id, event.target.value)}
            />
          )}
          {question.samples.length > 0 && (
            <p className={styles.small}>{app.import.samples(question.samples.join(' · '))}</p>
          )}
        </div>
      ))}
    </section>
  )
}
