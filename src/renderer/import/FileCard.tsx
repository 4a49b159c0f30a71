import type { Inspection } from '../../core/import/report.ts'
import type { TableMap } from '../../core/import/table-map.ts'
import { failureText } from '../../core/words/failure-text.ts'
import type { Words } from '../../core/words/index.ts'
import { useWords } from '../state/app-store.ts'
import { addTable, changeField, leaveOut } from '../state/import-actions.ts'
import { type FileToImport, rowsOf } from '../state/import-step.ts'
import { AddTable } from './AddTable.tsx'
import { ColumnMapping, fieldLabel } from './ColumnMapping.tsx'
import styles from './FileCard.module.css'
import { Issues } from './Issues.tsx'
import { Preview } from './Preview.tsx'
import { Questions } from './Questions.tsx'

/** One file: what it is, what becomes of its columns, the open questions, its first rows. */
export function FileCard({ file, index }: { file: FileToImport; index: number }) {
  const words = useWords()
  const { import: texts } = words.app
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
  const isNothing = inspection.maps.length === 0
  const isEmpty = rowsOf(inspection) === 0
  // That nothing is recognised is said here, with what can be done about it here.
  const issues = inspection.issues.filter(({ code }) => code !== 'MAP-02')
  return (
    <section className={styles.card} aria-label={inspection.file} aria-busy={file.settling}>
      <h3 className={styles.name}>{inspection.file}</h3>
      <Facts inspection={inspection} />
      {(isNothing || isEmpty) && (
        <p role="alert" className={styles.bad}>
          {isEmpty ? texts.noRows : texts.nothing}
        </p>
      )}
      <Questions file={file} questions={inspection.questions} index={index} />
      {inspection.maps.map((map, place) => (
        <ColumnMapping
          // Without columns the map is still to be recognised: what is found decides how it is shown.
          key={`${map.sheet}/${map.table}/${map.columns === undefined}`}
          map={map}
          header={sheetOf(inspection, map)?.header ?? []}
          problem={problemOf(inspection, place, words)}
          onChoose={(field, column) => void changeField(index, place, field, column)}
          onLeaveOut={() => void leaveOut(index, place)}
        />
      ))}
      {inspection.sheets.slice(0, shownSheets).map((sheet) => (
        <Preview key={sheet.name ?? ''} sheet={sheet}>
          {!isEmpty && (
            <AddTable
              taken={inspection.maps.filter((map) => sheetOf(inspection, map) === sheet).map(({ table }) => table)}
              onAdd={(table) => void addTable(index, table, sheet.name)}
            />
          )}
        </Preview>
      ))}
      <Issues title={`${inspection.file}: ${texts.issues}`} issues={issues} />
    </section>
  )
}

/** Of a workbook with many sheets the first ones are enough to recognise it by. */
const shownSheets = 3

/** What a map still needs, in the words of the fields on the screen. */
function problemOf({ problems }: Inspection, place: number, words: Words): string | null {
  const problem = problems.find(({ map }) => map === place)
  if (!problem) return null
  if (problem.code !== 'MAP-06') return failureText(problem, words)
  const missing = String(problem.detail.fields).split(', ')
  return words.app.import.needs(
    missing
      .map((fields) => {
        const labels = fields.split(' / ').map((name) => fieldLabel(name, words.app))
        return labels.length > 3 ? `${labels.slice(0, 3).join(' / ')} …` : labels.join(' / ')
      })
      .join(', '),
  )
}

function Facts({ inspection }: { inspection: Inspection }) {
  const { app, numbers } = useWords()
  const rows = rowsOf(inspection)
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
