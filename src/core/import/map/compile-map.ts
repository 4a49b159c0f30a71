import { Failure } from '../../workspace/failure.ts'
import type { Field } from '../field.ts'
import { foldText, sameHeader } from '../headers/headers.ts'
import { recogniseFields } from '../headers/recognise.ts'
import { fieldOf, type TableName, tableNames, tables } from '../tables.ts'
import type { ColumnSource, MapOptions, TableMap, Unpivot } from './table-map.ts'

/** Where the values of one field come from: one column, the many columns of a wide table, or (none) a constant or their headers. */
export interface FieldSource {
  field: Field
  columns: readonly number[]
  constant: string | number | null
  values: ReadonlyMap<string, string | number | null> | null
}

/** Tables of which a row without any of these says nothing. */
export const measures: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  responses: ['nps', 'csat', 'ces'],
  financials: tables.financials.filter((field) => field.type === 'number').map((field) => field.name),
  customers: ['customer_id', 'joined_on', 'left_on', 'churned', 'tenure_months', 'revenue'],
}

/** Does every row of the table belong to a company. */
export function needsCompany(table: TableName): boolean {
  return ['responses', 'scores', 'financials', 'customers'].includes(table)
}

/**
 * Finds the columns that a map names. A map without `columns` takes what is recognised. Failures: MAP-03 no such field, MAP-04 no such
 * header (naming those that are), MAP-06 a required field that nothing fills.
 */
export function compileMap(header: readonly string[], given: TableMap): { map: TableMap; fields: FieldSource[] } {
  const { table, unpivot, options } = given
  const map: TableMap = given.columns ? given : { ...given, columns: recognisedColumns(header, given) }
  const fields: FieldSource[] = []
  for (const [name, source] of Object.entries(map.columns ?? {})) {
    const field = knownField(table, name)
    const values = {
      ...options?.values?.[name],
      ...(typeof source === 'object' && 'column' in source ? source.values : {}),
    }
    const column = typeof source === 'string' ? source : 'column' in source ? source.column : null
    fields.push({
      field,
      columns: column === null ? [] : [columnIndex(header, column)],
      constant: typeof source === 'object' && 'const' in source ? source.const : null,
      values: valueTable(values),
    })
  }
  if (unpivot) {
    const columns = Object.keys(unpivot.columns).map((name) => columnIndex(header, name))
    fields.push({
      field: knownField(table, unpivot.value),
      columns,
      constant: null,
      values: valueTable(options?.values?.[unpivot.value] ?? {}),
    })
    const filled = new Set(unpivotParts(unpivot).flatMap(Object.keys))
    for (const name of filled) {
      fields.push({ field: knownField(table, name), columns: [], constant: null, values: null })
    }
  }
  requireFields(table, fields, header)
  for (const name of Object.keys(options?.personal ?? {})) columnIndex(header, name)
  for (const name of optionFields(options)) {
    // The options of a file's maps may be the same for all of them.
    if (!tableNames.some((other) => fieldOf(other, name))) knownField(table, name)
  }
  return { map, fields }
}

/** The fields that the options of a map name. */
function optionFields({ decimal, dateOrder, missing, values }: MapOptions = {}): string[] {
  const perField = [decimal, dateOrder, Array.isArray(missing) ? undefined : missing, values]
  return perField.flatMap((given) => (typeof given === 'object' ? Object.keys(given) : []))
}

/**
 * What the columns of a wide table stand for, one after another: field → text. Failure MAP-01 when a header stands for a text and the map
 * does not say of which field (`to`).
 */
export function unpivotParts({ columns, to }: Unpivot): Record<string, string>[] {
  return Object.values(columns).map((stands) => {
    if (typeof stands !== 'string') return stands
    if (to === undefined) throw new Failure('MAP-01', { key: 'unpivot.to', problem: 'missing' })
    return { [to]: stands }
  })
}

function recognisedColumns(header: readonly string[], map: TableMap): Record<string, ColumnSource> {
  const columns: Record<string, ColumnSource> = {}
  const unpivoted = map.unpivot ? unpivotParts(map.unpivot).flatMap(Object.keys) : []
  for (const [field, headers] of recogniseFields(header, map.table)) {
    if (unpivoted.includes(field) || field === map.unpivot?.value) continue
    if (headers.length > 1) throw new Failure('MAP-07', { field, headers: headers.join(', ') })
    columns[field] = headers[0]!
  }
  return columns
}

function knownField(table: TableName, name: string): Field {
  const field = fieldOf(table, name)
  if (!field)
    throw new Failure('MAP-03', { field: name, table, available: tables[table].map((item) => item.name).join(', ') })
  return field
}

function columnIndex(header: readonly string[], name: string): number {
  const index = header.indexOf(sameHeader(name))
  if (index < 0) throw new Failure('MAP-04', { column: name, available: header.join(', ').slice(0, 2000) })
  return index
}

/** Texts are found as they are first, then folded: "Yes", "yes" and "YES" are one. */
function valueTable(values: Record<string, string | number | null>): FieldSource['values'] {
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  const known = new Map<string, string | number | null>()
  for (const [text, value] of entries) known.set(foldText(text), value)
  for (const [text, value] of entries) known.set(text, value)
  return known
}

function requireFields(table: TableName, fields: readonly FieldSource[], header: readonly string[]): void {
  const has = (name: string) => fields.some((item) => item.field.name === name)
  const missing = tables[table]
    // A company can be named by an option, a metric by the header of its values; both are asked when open.
    .filter((field) => field.required && !has(field.name))
    .filter(
      (field) =>
        !(field.name === 'metric' && table === 'scores') && !(field.name === 'company' && table !== 'companies'),
    )
    .map((field) => field.name)
  const some = measures[table]
  if (some && !some.some(has)) missing.push(some.join(' / '))
  if (missing.length > 0) {
    throw new Failure('MAP-06', { table, fields: missing.join(', '), available: header.join(', ').slice(0, 2000) })
  }
}
