import type { AssessmentState } from '../../../core/assessment/assessment-state.ts'
import { nameOf } from '../../../core/scorecard-model/model.ts'
import { Window } from '../../controls/Window.tsx'
import { useApp, useWords } from '../../state/app-store.ts'
import { localTime } from '../local-time.ts'
import styles from './Record.module.css'
import { capabilityOf, saidText } from './said-text.ts'

/** Who said what when, latest first. What was taken back stays, struck through. */
export function Record({ state, onClose }: { state: AssessmentState; onClose(): void }) {
  const words = useWords()
  const lang = useApp((app) => app.lang)
  const { workshop } = words.assess
  const { record, model } = state
  const about = (capability: string | null) =>
    state.capabilities.some(({ id }) => id === capability) ? nameOf(model, capability!, lang) : (capability ?? '')
  return (
    <Window title={workshop.recordTitle} size="large" onClose={onClose}>
      {record.length === 0 ? (
        <p>{workshop.recordEmpty}</p>
      ) : (
        <table className={styles.record}>
          <caption className="visually-hidden">{workshop.recordTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{workshop.time}</th>
              <th scope="col">{workshop.who}</th>
              <th scope="col">{workshop.about}</th>
              <th scope="col">{workshop.what}</th>
            </tr>
          </thead>
          <tbody>
            {record.toReversed().map((entry) => (
              <tr key={entry.id}>
                <td>{timeOf(entry.at, words.numbers.date)}</td>
                <td>{entry.by || workshop.room}</td>
                <td>{about(capabilityOf(entry, record))}</td>
                <td>{entry.takenBack ? <s>{saidText(entry, record, words)}</s> : saidText(entry, record, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Window>
  )
}

/** The local time of an act, with its day: "22/11/2026 14:05". */
function timeOf(at: string, date: (iso: string) => string): string {
  const local = localTime(new Date(at))
  return `${date(local)} ${local.slice(11, 16)}`
}
