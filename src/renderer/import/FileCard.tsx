import type { Inspection } from '../../core/import/report.ts'
import type { TableMap } from '../../core/import/table-map.ts'
import { useWords } from '../state/app-store.ts'
import { changeMap } from '../state/import-actions.ts'
import type { FileToImport } from '../state/import-step.ts'
import { ColumnMapping } from './ColumnMapping.tsx'
import styles from './FileCard.module.css'
import { Issues } from './Issues.tsx'
import { Preview } from './Preview.tsx'
import { Questions } from './Questions.tsx'

/** One file: what it is, what becomes of its columns, the open questions, its first rows. */
export function FileCard({ file, index }: { file: FileToImport; index: number }) {
  const { import: texts } = useWords().app
  if (!file.inspected.ok) {
    return (
      <section className={styles.card}>
        <h3 className={styles.name}>{texts.unreadable(file.inspected.file)}</h3>
        <p role="alert" className={styles.bad}>
          {file.inspected.message}
        </p>
      </section>
    )
  }
  const { inspection } = file.inspected
  return (
    <section className={styles.card} aria-label={inspection.file}>
      <h3 className={styles.name}>{inspection.file}</h3>
      <Facts inspection={inspection} />
      {inspection.maps.length === 0 && (
        <p role="alert" className={styles.bad}>
          {texts.nothing}
        </p>
      )}
      <Questions file={file} questions={inspection.questions} index={index} />
      {inspection.maps.map((map, place) => (
        <ColumnMapping
          key={place}
          map={map}
          header={sheetOf(inspection, map)?.header ?? []}
          onChange={(changed) => changeMap(index, place, changed)}
        />
      ))}
      {inspection.sheets.slice(0, 3).map((sheet) => (
        <Preview key={sheet.name ?? ''} sheet={sheet} />
      ))}
      <Issues title={texts.issues} issues={inspection.issues} />
    </section>
  )
}

function Facts({ inspection }: { inspection: Inspection }) {
  const { app, numbers } = useWords()
  const rows = inspection.sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0)
  const facts = [
    inspection.format.toUpperCase(),
    inspection.encoding?.toUpperCase(),
    app.import.rows(numbers.number(rows)),
  ]
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
}

function sheetOf(inspection: Inspection, map: TableMap) {
  return inspection.sheets.find((sheet) => sheet.name === map.sheet) ?? inspection.sheets[0]
}
