import { useState } from 'react'
import type { Field } from '../../core/import/field.ts'
import type { ColumnSource, TableMap } from '../../core/import/table-map.ts'
import { tables } from '../../core/import/tables.ts'
import type { Words } from '../../core/words/index.ts'
import { Choice } from '../controls/Choice.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './FileCard.module.css'

/** Which column of the file is which field of a table; every field can be changed. */
export function ColumnMapping({
  map,
  header,
  problem,
  onChoose,
  onLeaveOut,
}: {
  map: TableMap
  header: readonly string[]
  /** Why the map cannot be imported as it stands. */
  problem: string | null
  /** A field is to come from another column; null: from none. */
  onChoose(field: string, column: string | null): void
  onLeaveOut(): void
}) {
  const { app, numbers } = useWords()
  // As proposed: a field does not change its place while one is choosing.
  const [proposed] = useState(map)
  const isPlain = ({ name, required }: Field) => required || feedsField(proposed, name)
  const fields = tables[map.table]
  const others = fields.filter((field) => !isPlain(field))
  const [lacksOthers] = useState(problem !== null)
  const source = (field: Field) => (
    <FieldSource
      key={field.name}
      field={field}
      map={map}
      header={header}
      onChoose={(column) => onChoose(field.name, column)}
    />
  )
  return (
    <section>
      <header className={styles.becomes}>
        <h4 className={styles.heading}>
          {app.import.becomes}: {app.tables[map.table]}
        </h4>
        <button type="button" className={styles.leaveOut} onClick={onLeaveOut}>
          {app.import.leaveOut}
          <span className="visually-hidden">: {app.tables[map.table]}</span>
        </button>
      </header>
      {problem !== null && (
        <p role="status" className={styles.bad}>
          {problem}
        </p>
      )}
      <div className={styles.fields}>{fields.filter(isPlain).map(source)}</div>
      {others.length > 0 && (
        <details className={styles.others} open={lacksOthers}>
          <summary>{app.import.otherFields(numbers.number(others.length))}</summary>
          <div className={styles.fields}>{others.map(source)}</div>
        </details>
      )}
    </section>
  )
}

/** Does a column, a constant or the wide part of the table feed the field. */
function feedsField({ columns, unpivot }: TableMap, field: string): boolean {
  return columns?.[field] !== undefined || unpivot?.to === field || unpivot?.value === field
}

/** Prefixes keep a header named "none" apart from the choice. */
const unused = 'none'
const asColumn = (header: string) => `column:${header}`

function FieldSource({
  field,
  map,
  header,
  onChoose,
}: {
  field: Field
  map: TableMap
  header: readonly string[]
  onChoose(column: string | null): void
}) {
  const words = useWords()
  const { app } = words
  const label = fieldLabel(field.name, app)
  const shown = field.required ? `${label} (${app.import.required})` : label
  const unpivot = map.unpivot
  if (unpivot && (unpivot.to === field.name || unpivot.value === field.name)) {
    return (
      <div className={styles.field}>
        <span className={styles.label}>{shown}</span>
        <span>{app.import.unpivoted(Object.keys(unpivot.columns).join(', '))}</span>
      </div>
    )
  }
  const source = map.columns?.[field.name]
  const constant = constantOf(source)
  const choices = [
    { value: unused, label: app.import.notUsed },
    ...(constant === null
      ? []
      : [{ value: 'const', label: app.import.constant(constantText(field.name, constant, words)) }]),
    ...[...new Set(header)].filter((name) => name !== '').map((name) => ({ value: asColumn(name), label: name })),
  ]
  const column = columnOf(source)
  const value = column === null ? (constant === null ? unused : 'const') : asColumn(column)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{shown}</span>
      <Choice
        label={shown}
        choices={choices}
        value={value}
        onChoose={(chosen) => {
          if (chosen !== 'const') onChoose(chosen === unused ? null : chosen.slice(asColumn('').length))
        }}
      />
    </div>
  )
}

function columnOf(source: ColumnSource | undefined): string | null {
  if (typeof source === 'string') return source
  return source && 'column' in source ? source.column : null
}

function constantOf(source: ColumnSource | undefined): string | null {
  return typeof source === 'object' && 'const' in source ? String(source.const) : null
}

/** A metric by its name, as it will stand on the slides; other constants as they are. */
function constantText(field: string, constant: string, words: Words): string {
  const metrics: Readonly<Record<string, { short: string }>> = words.metrics
  return (field === 'metric' ? metrics[constant]?.short : undefined) ?? constant
}

/** A field by its name in the language of the app. */
export function fieldLabel(name: string, app: Words['app']): string {
  const labels: Readonly<Record<string, string>> = app.fields
  return labels[name] ?? name
}
