import type { FileReport } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import styles from './FileCard.module.css'
import { Issues } from './Issues.tsx'

/** What became of every table of every file: rows read, loaded, rejected and skipped, and why. */
export function ReportStep({ reports }: { reports: readonly FileReport[] }) {
  const { app, numbers } = useWords()
  const texts = app.import
  const reportName = ({ file, sheet }: FileReport) => (sheet === null ? file : `${file}, ${texts.sheet(sheet)}`)
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
              <tr key={reportKey(report)}>
                <td>{reportName(report)}</td>
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
      {reports.map((report) => (
        <Issues key={reportKey(report)} title={`${reportName(report)}: ${texts.issues}`} issues={report.issues} />
      ))}
    </div>
  )
}

const reportKey = ({ file, sheet, table }: FileReport) => `${file}/${sheet}/${table}`
