import type { ReactNode } from 'react'
import type { SheetPreview } from '../../core/import/report.ts'
import { useWords } from '../state/app-store.ts'
import styles from './FileCard.module.css'

/** Rows that are enough to recognise a file by. */
const shownRows = 5

/** The first rows of a sheet, as they stand in the file; `children` is what can be done with them. */
export function Preview({ sheet, children }: { sheet: SheetPreview; children?: ReactNode }) {
  const { app } = useWords()
  const title = sheet.name === null ? app.import.preview : `${app.import.preview}, ${app.import.sheet(sheet.name)}`
  return (
    <section>
      <header className={styles.becomes}>
        <h4 className={styles.heading}>{title}</h4>
        {children}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {sheet.header.map((name, column) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, shownRows).map((row, line) => (
              <tr key={line}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
