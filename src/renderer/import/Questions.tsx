import type { Answers, Question } from '../../core/import/report.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import { isAnswered } from '../state/import-step.ts'
import { answer } from '../state/mapping-actions.ts'
import styles from './Questions.module.css'

/** Only what cannot be read from the file itself, one to a line, each with values from it. */
export function Questions({
  answers,
  questions,
  index,
}: {
  answers: Answers
  questions: readonly Question[]
  index: number
}) {
  const { app, numbers } = useWords()
  const texts = app.import
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
            {question.choices.length > 0 ? (
              <Choice
                label={question.text}
                choices={question.choices}
                value={isAnswered(question, answers) ? answers[question.id]! : null}
                placeholder={texts.choose}
                onChoose={(value) => answer(index, question.id, value)}
              />
            ) : (
              <input
                className={styles.input}
                aria-label={question.text}
                placeholder={texts.write}
                value={answers[question.id] ?? ''}
                onChange={(event) => answer(index, question.id, event.target.value)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
