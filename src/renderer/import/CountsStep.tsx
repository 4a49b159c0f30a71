import type { FileReport, IssueLevel } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import type { Counts } from '../state/import-step.ts'
import styles from './CountsStep.module.css'
import { IssueTable } from './IssueTable.tsx'
import tables from './tables.module.css'

/** What becomes of every row of every file: loaded, rejected or skipped, and why. `done`: it has become so. */
export function CountsStep({ counts: { reports }, done }: { counts: Counts; done: boolean }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const sum = (of: 'loaded' | 'rejected' | 'skipped') => reports.reduce((total, report) => total + report[of], 0)
  const [loaded, rejected, skipped] = [sum('loaded'), sum('rejected'), sum('skipped')]
  const rows = numbers.number(loaded)
  return (
    <div className={styles.counts}>
      <div role="status">
        <p className={styles.headline}>
          {loaded === 0 ? texts.noneLoads : done ? texts.wasLoaded(rows) : texts.willLoad(rows)}
        </p>
        <p className={styles.under}>
          {rejected + skipped > 0 ? texts.willNot(numbers.number(rejected), numbers.number(skipped)) : texts.allLoad}
          {!done && ` ${texts.nothingChangedYet}`}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={tables.scroll} aria-label={texts.counted} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{texts.file}</th>
              <th scope="col">{texts.table}</th>
              {[texts.read, done ? texts.loaded : texts.loads, texts.rejected, texts.skipped].map((label) => (
                <th key={label} scope="col" data-numeric>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report, index) => (
              <tr key={index}>
                <td>{sourceName(report, texts.sheet)}</td>
                <td>{app.tables[report.table]}</td>
                {[report.read, report.loaded, report.rejected, report.skipped].map((count, column) => (
                  <td key={column} data-numeric>
                    {numbers.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <IssueTable
        title={texts.whatToKnow}
        heading="h3"
        issues={reports
          .flatMap((report) => {
            const source = sourceName(report, texts.sheet)
            return report.issues.map((issue) => ({ source, ...issue }))
          })
          .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))}
      />
    </div>
  )
}

/** What keeps rows out comes first. */
const levels: readonly IssueLevel[] = ['error', 'warning', 'note']

function sourceName({ file, sheet }: FileReport, sheetText: (name: string) => string): string {
  return sheet === null ? file : `${file}, ${sheetText(sheet)}`
}
