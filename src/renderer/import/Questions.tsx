import type { Answers, Inspection, Question } from '../../core/import/report.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import { isAnswered } from '../state/import-step.ts'
import { unusedColumns } from '../state/map-changes.ts'
import { answer, nameCompanies } from '../state/mapping-actions.ts'
import styles from './Questions.module.css'

/** Only what cannot be read from the file itself, one to a line, each with values from it. */
export function Questions({ answers, inspection, index }: { answers: Answers; inspection: Inspection; index: number }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const { questions } = inspection
  if (questions.length === 0) return null
  const open = questions.filter((question) => !isAnswered(question, answers)).length
  return (
    <section className={styles.questions} data-asked="" aria-label={texts.questions}>
      <header className={styles.head}>
        <h4 className={styles.title}>{texts.questions}</h4>
        <p className={styles.state} role="status">
          {open === 0 ? texts.questionsDone : texts.questionsOf(numbers.number(open), numbers.number(questions.length))}
        </p>
      </header>
      <ol>
        {questions.map((question) => (
          <li key={question.id} className={styles.question} data-open={!isAnswered(question, answers)}>
            <div>
              <p>{question.text}</p>
              {question.samples.length > 0 && (
                <p className={styles.samples}>
                  {texts.samples}
                  {question.samples.map((sample, place) => (
                    <code key={place} className={styles.sample}>
                      {sample}
                    </code>
                  ))}
                </p>
              )}
            </div>
            <div className={styles.answer}>
              <Answer question={question} given={answers[question.id]} index={index} />
              {question.key === 'options.company' && (
                <CompanyColumn columns={unusedColumns(inspection, question.map)} place={question.map} index={index} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The answer is chosen where the core offers some, else it is typed. `given` may be of an earlier question, and no choice of this one. */
function Answer({ question, given, index }: { question: Question; given: string | undefined; index: number }) {
  const { import: texts } = useWords().app
  const { id, text, choices } = question
  if (choices.length > 0) {
    return (
      <Choice
        label={text}
        choices={choices}
        value={choices.some(({ value }) => value === given) ? given! : null}
        placeholder={texts.choose}
        onChoose={(value) => answer(index, id, value)}
      />
    )
  }
  return (
    <input
      className={styles.input}
      aria-label={text}
      placeholder={texts.write}
      value={given ?? ''}
      onChange={(event) => answer(index, id, event.target.value)}
    />
  )
}

/** A file that seems to name no company may do so in a column that was not recognised. */
function CompanyColumn({ columns, place, index }: { columns: readonly string[]; place: number; index: number }) {
  const { import: texts } = useWords().app
  if (columns.length === 0) return null
  return (
    <Choice
      label={texts.companyColumn}
      choices={columns.map((column) => ({ value: column, label: column }))}
      value={null}
      placeholder={texts.companyColumn}
      onChoose={(column) => void nameCompanies(index, place, column)}
    />
  )
}
