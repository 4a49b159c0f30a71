import { useState } from 'react'
import type { Field } from '../../core/import/field.ts'
import { foldHeader } from '../../core/import/headers/headers.ts'
import { meaningOf } from '../../core/import/headers/recognise.ts'
import type { TableMap } from '../../core/import/map/table-map.ts'
import type { Inspection, Question, SheetPreview } from '../../core/import/report.ts'
import { tables } from '../../core/import/tables.ts'
import { failureText } from '../../core/words/failure-text.ts'
import type { Words } from '../../core/words/index.ts'
import { Choice } from '../controls/Choice.tsx'
import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { columnOf, constantOf, feedsField, wideColumns } from '../state/map-changes.ts'
import { changeField, leaveOut, makeWide } from '../state/mapping-actions.ts'
import { fieldLabel } from './field-label.ts'
import styles from './TableColumns.module.css'
import { WideColumns } from './WideColumns.tsx'

type Problem = Inspection['problems'][number] | undefined

/** Which column of the file is which field of a table, and why; every field can be changed. */
export function TableColumns({
  map,
  place,
  sheet,
  used,
  problem,
  questions,
  index,
}: {
  map: TableMap
  place: number
  sheet: SheetPreview
  /** Headers that some table takes. */
  used: ReadonlySet<string>
  /** Why the map cannot be imported as it stands. */
  problem: Problem
  /** What is open about this table. */
  questions: readonly Question[]
  index: number
}) {
  const words = useWords()
  const { app, numbers } = words
  const texts = app.import
  const [proposed] = useState(map)
  const [openOthers, setOpenOthers] = useState(problem !== undefined)
  const fields = tables[map.table]
  const fed = fields.map(({ name }) => name).filter((name) => feedsField(map, name))
  // A field does not change its place while one is choosing; what was chosen elsewhere must not stay among those that are not seen.
  const [plain, setPlain] = useState(fed)
  if (!openOthers && !fed.every((name) => plain.includes(name))) setPlain([...plain, ...fed])
  const isPlain = ({ name, required }: Field) => required || plain.includes(name)
  const others = fields.filter((field) => !isPlain(field))
  const wide = wideColumns(map, sheet, used)
  const rows = (shown: readonly Field[]) =>
    shown.map((field) => (
      <FieldRow
        key={field.name}
        field={field}
        map={map}
        proposed={proposed}
        sheet={sheet}
        asked={questions.some(({ key }) => key === `columns.${field.name}`)}
        onChoose={(column) => void changeField(index, place, field.name, column)}
      />
    ))
  return (
    <section aria-label={app.tables[map.table]}>
      <header className={styles.head}>
        <h4 className={styles.title}>
          {texts.becomes}: {app.tables[map.table]}
        </h4>
        <button type="button" className={controls.button} onClick={() => void leaveOut(index, place)}>
          {texts.leaveOut}
          <span className="visually-hidden">: {app.tables[map.table]}</span>
        </button>
      </header>
      {problem && (
        <p role="status" className={styles.bad}>
          {problemText(problem, words)}
        </p>
      )}
      <div className={styles.fields}>
        <div className={styles.labels} aria-hidden="true">
          <span>{texts.field}</span>
          <span>{texts.fromColumn}</span>
          <span>{texts.firstValues}</span>
          <span>{texts.why}</span>
        </div>
        {rows(fields.filter(isPlain))}
      </div>
      {map.unpivot && <WideColumns unpivot={map.unpivot} map={map} place={place} sheet={sheet} index={index} />}
      {wide.length >= 2 && (
        <button type="button" className={controls.outline} onClick={() => void makeWide(index, place, wide)}>
          {texts.makeWide(numbers.number(wide.length))}
        </button>
      )}
      {others.length > 0 && (
        <details
          className={styles.others}
          open={openOthers}
          onToggle={(event) => setOpenOthers(event.currentTarget.open)}
        >
          <summary>{texts.otherFields(numbers.number(others.length))}</summary>
          {openOthers && <div className={styles.fields}>{rows(others)}</div>}
        </details>
      )}
    </section>
  )
}

/** What a map still needs, in the words of the fields on the screen. */
function problemText(problem: NonNullable<Problem>, words: Words): string {
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

/** Prefixes keep a header named "none" apart from the choice. */
const unused = 'none'
const asColumn = (header: string) => `column:${header}`

interface FieldRowParts {
  field: Field
  map: TableMap
  proposed: TableMap
  sheet: SheetPreview
  /** What feeds the field is a question of its own. */
  asked: boolean
  onChoose(column: string | null): void
}

function FieldRow({ field, map, proposed, sheet, asked, onChoose }: FieldRowParts) {
  const words = useWords()
  const { app, numbers } = words
  const label = fieldLabel(field.name, app)
  const shown = field.required ? `${label} (${app.import.required})` : label
  const { unpivot } = map
  const wide = unpivot && (unpivot.to === field.name || unpivot.value === field.name)
  const source = map.columns?.[field.name]
  const constant = constantOf(source)
  const column = columnOf(source)
  const choices = [
    { value: unused, label: app.import.notUsed },
    ...(constant === null
      ? []
      : [{ value: 'const', label: app.import.constant(constantText(field.name, constant, words)) }]),
    ...[...new Set(sheet.header)].filter((name) => name !== '').map((name) => ({ value: asColumn(name), label: name })),
  ]
  return (
    <div className={styles.field} data-needed={field.required && !source && !wide && !asked}>
      <span className={styles.label}>{shown}</span>
      {wide ? (
        <span>{app.import.unpivoted(numbers.number(Object.keys(unpivot.columns).length))}</span>
      ) : (
        <Choice
          label={shown}
          choices={choices}
          value={column === null ? (constant === null ? (asked ? null : unused) : 'const') : asColumn(column)}
          placeholder={app.import.because.asked}
          onChoose={(chosen) => {
            if (chosen !== 'const') onChoose(chosen === unused ? null : chosen.slice(asColumn('').length))
          }}
        />
      )}
      <span className={styles.values}>{column === null ? '' : firstValues(column, sheet).join(' · ')}</span>
      <span className={styles.why}>{whyText(field, { map, proposed, asked }, words)}</span>
    </div>
  )
}

/** Values that show what a column holds: the first ones, each once. */
function firstValues(column: string, { header, rows }: SheetPreview): string[] {
  const at = header.indexOf(column)
  const values = rows.map((row) => row[at]?.trim() ?? '').filter((value) => value !== '')
  return [...new Set(values)].slice(0, 4).map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value))
}

/** Why a field is fed by what feeds it. */
function whyText(
  field: Field,
  { map, proposed, asked }: Pick<FieldRowParts, 'map' | 'proposed' | 'asked'>,
  { app }: Words,
): string {
  const { because } = app.import
  const source = map.columns?.[field.name]
  const column = columnOf(source)
  if (source === undefined) {
    if (!field.required || feedsField(map, field.name)) return ''
    return asked ? because.asked : because.needed
  }
  if (column === null) return because.header
  if (columnOf(proposed.columns?.[field.name]) !== column) return because.chosen
  const meaning = meaningOf(column, field)
  if (meaning === 'name' || foldHeader(column) === foldHeader(fieldLabel(field.name, app))) return because.name
  return meaning === 'synonym' ? because.synonym(column) : ''
}

/** A metric by its name, as it will stand on the slides; other constants as they are. */
function constantText(field: string, constant: string, words: Words): string {
  const metrics: Readonly<Record<string, { short: string }>> = words.metrics
  return (field === 'metric' ? metrics[constant]?.short : undefined) ?? constant
}
