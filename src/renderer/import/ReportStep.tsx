import type { FileReport } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import styles from './FileCard.module.css'
import { Issues } from './Issues.tsx'

/** What became of every table of every file: rows read, loaded, rejected and skipped, and why. */
export function ReportStep({ reports }: { reports: readonly FileReport[] }) {
  const { app, numbers } = useWords()
  const texts = app.import
  return (
    <div className={styles.card}>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.wide}`}>
          <thead>
            <tr>
              <th scope="col">{texts.file}</th>
              <th scope="col">{texts.table}</th>
              {[texts.read, texts.loaded, texts.rejected, texts.skipped].map((label) => (
                <th key={label} scope="col" data-numeric>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={`${report.file}/${report.sheet}/${report.table}`}>
                <td>{report.sheet === null ? report.file : `${report.file}, ${texts.sheet(report.sheet)}`}</td>
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
      </div>
      <Issues issues={reports.flatMap((report) => report.issues)} />
    </div>
  )
}
