import { type TableName, tableNames } from '../../core/import/tables.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './AddTable.module.css'

/** Says what the rows of a sheet are, where the file's headers did not: each table once. */
export function AddTable({ taken, onAdd }: { taken: readonly TableName[]; onAdd(table: TableName): void }) {
  const { app } = useWords()
  const choices = tableNames
    .filter((table) => !taken.includes(table))
    .map((value) => ({ value, label: app.tables[value] }))
  if (choices.length === 0) return null
  const label = taken.length === 0 ? app.import.rowsAre : app.import.rowsAreAlso
  return (
    <div className={styles.add} data-asked={taken.length === 0 ? '' : undefined}>
      <span className={styles.label}>{label}</span>
      <Choice
        label={label}
        choices={choices}
        value={null}
        placeholder={app.import.choose}
        onChoose={(table) => {
          const chosen = tableNames.find((name) => name === table)
          if (chosen) onAdd(chosen)
        }}
      />
    </div>
  )
}
