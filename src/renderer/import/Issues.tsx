import type { Issue } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import styles from './FileCard.module.css'

/** More would not be read; the CSV of rejected rows has them all. */
const shownIssues = 50

/** What a person should know of a file or its rows: where, why, and as it stood. */
export function Issues({ title, issues }: { title: string; issues: readonly Issue[] }) {
  const { app, numbers } = useWords()
  if (issues.length === 0) return null
  const located = issues.some(({ line, column }) => line !== null || column !== null)
  return (
    <section>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.wide}`}>
          <caption className={styles.caption}>{title}</caption>
          <thead>
            <tr>
              {located && <th scope="col">{app.import.line}</th>}
              {located && <th scope="col">{app.import.issueColumn}</th>}
              <th scope="col">{app.import.reason}</th>
              {located && <th scope="col">{app.import.raw}</th>}
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, shownIssues).map((issue, index) => (
              <tr key={index}>
                {located && <td>{issue.line === null ? '' : numbers.number(issue.line)}</td>}
                {located && <td>{issue.column}</td>}
                <td>
                  {issue.code} {issue.message}
                </td>
                {located && <td>{issue.raw}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > shownIssues && (
        <p className={styles.small}>{app.import.more(numbers.number(issues.length - shownIssues))}</p>
      )}
    </section>
  )
}
