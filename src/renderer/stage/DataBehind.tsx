import { cellText } from '../../core/charts/cell-text.ts'
import type { DataTable } from '../../core/charts/chart.ts'
import { useApp, useWords } from '../state/app-store.ts'
import styles from './DataBehind.module.css'

/** The numbers of the slide as tables: the same that go to CSV, and what a screen reader reads in place of the charts. */
export function DataBehind({ tables }: { tables: readonly DataTable[] }) {
  const { app } = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.drawer} aria-label={app.inspector.showData} tabIndex={0}>
      {tables.length === 0 && <p>{app.inspector.noData}</p>}
      {tables.map((table, index) => (
        <Table key={index} table={table} />
      ))}
    </section>
  )
}

function Table({ table }: { table: DataTable }) {
  const lang = useApp((state) => state.lang)
  return (
    <table className={styles.table}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.label} scope="col" data-numeric={column.numeric}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} data-numeric={table.columns[column]?.numeric ?? false}>
                {cellText(cell, table.columns[column]?.numeric ?? false, lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
