import { fileKeys } from '../../core/import/map/apply-answers.ts'
import { type ColumnSource, headersOf, type PersonalTreatment, type TableMap } from '../../core/import/map/table-map.ts'
import type { Answers, Inspection, SheetPreview } from '../../core/import/report.ts'
import type { TableName } from '../../core/import/tables.ts'
import type { FileToImport } from './import-step.ts'

/** A map with a field taken from another column; null takes the field from nowhere. */
export function withColumn(map: TableMap, field: string, column: string | null): TableMap {
  const { [field]: _, ...columns } = withoutWhatItSaid(map, field).columns ?? {}
  return { ...withoutWhatItSaid(map, field), columns: column === null ? columns : { ...columns, [field]: column } }
}

/** A column takes along what the file said of it: its scale, its direction, the metric or the currency in its header. */
function withoutWhatItSaid(map: TableMap, field: string): TableMap {
  const options = { ...map.options }
  if (field === 'csat') delete options.csatScale
  if (field === 'ces') delete options.cesDirection
  const said = { scores: 'metric', financials: 'currency' }[map.table as string]
  const columns = Object.entries(map.columns ?? {}).filter(
    ([name, source]) => !(name === said && typeof source === 'object' && 'const' in source),
  )
  return { ...map, columns: Object.fromEntries(columns), options }
}

/** The inspection with a field of one map taken from another column. Which header it is, is no longer a question. */
export function withField(inspection: Inspection, place: number, field: string, column: string | null): Inspection {
  return {
    ...inspection,
    maps: inspection.maps.with(place, withColumn(inspection.maps[place]!, field, column)),
    questions: inspection.questions.filter(({ map, key }) => map !== place || key !== `columns.${field}`),
  }
}

/** Columns of the sheet that a map reads which nothing uses: one of them may be what is asked for. */
export function unusedColumns({ sheets, maps }: Pick<Inspection, 'sheets' | 'maps'>, place: number): string[] {
  const mine = maps[place]?.sheet
  const sheet = sheets.find(({ name }) => name === mine) ?? sheets[0]
  const used = new Set(maps.filter((map) => map.sheet === mine).flatMap(headersOf))
  return sheet?.header.filter((name) => name.trim() !== '' && !used.has(name)) ?? []
}

/** The inspection with the companies taken from a column, in every map of its sheet that knows none. It is no longer asked which company a file is about. */
export function withCompanies(inspection: Inspection, place: number, column: string): Inspection {
  const { sheet } = inspection.maps[place]!
  const maps = inspection.maps.map((map) =>
    map.sheet === sheet && !feedsField(map, 'company') ? withColumn(map, 'company', column) : map,
  )
  return { ...inspection, maps, questions: inspection.questions.filter(({ key }) => key !== 'options.company') }
}

/** The inspection with the rows of a sheet taken for one table more; its columns are still to be recognised. */
export function withTable(inspection: Inspection, table: TableName, sheet: string | null): Inspection {
  const several = inspection.sheets.length > 1
  return { ...inspection, maps: [...inspection.maps, { table, ...(several && sheet !== null ? { sheet } : {}) }] }
}

/** The maps that a sheet feeds, with their places in the inspection. */
export function mapsOfSheet({ sheets, maps }: Inspection, sheet: SheetPreview): { map: TableMap; place: number }[] {
  return maps
    .map((map, place) => ({ map, place }))
    .filter(({ map }) => (sheets.find(({ name }) => name === map.sheet) ?? sheets[0]) === sheet)
}

/** The header that feeds a field; null for constants and for none. */
export function columnOf(source: ColumnSource | undefined): string | null {
  if (typeof source === 'string') return source
  return source && 'column' in source ? source.column : null
}

export function constantOf(source: ColumnSource | undefined): string | null {
  return typeof source === 'object' && 'const' in source ? String(source.const) : null
}

/** Does a column, a constant or the wide part of the table feed the field. */
export function feedsField({ columns, unpivot }: TableMap, field: string): boolean {
  return columns?.[field] !== undefined || unpivot?.to === field || unpivot?.value === field
}

/** The inspection with a sheet read anew from another header row; what was said of its columns is gone with them. */
export function withHeaderRow(inspection: Inspection, sheetName: string | null, headerRow: number): Inspection {
  const sheet = inspection.sheets.find(({ name }) => name === sheetName)
  if (!sheet) return inspection
  const gone = new Set(mapsOfSheet(inspection, sheet).map(({ map }) => map))
  return {
    ...withMaps(
      inspection,
      inspection.maps.filter((map) => !gone.has(map)),
    ),
    sheets: inspection.sheets.map((other) => (other === sheet ? { ...sheet, headerRow, header: [] } : other)),
  }
}

/** The map with a header of its wide part standing for something else; null takes the header out of it. */
export function withWideColumn(map: TableMap, header: string, meaning: string | null): TableMap {
  if (!map.unpivot) return map
  const { [header]: _, ...others } = map.unpivot.columns
  const columns = meaning === null ? others : { ...map.unpivot.columns, [header]: meaning }
  const { unpivot: __, ...narrow } = map
  return Object.keys(columns).length === 0 ? narrow : { ...map, unpivot: { ...map.unpivot, columns } }
}

/** What the columns of a wide table usually are, by table: which field their headers are of, and which their cells. */
const usualWide: Readonly<Partial<Record<TableName, { to: string; value: string }>>> = {
  scores: { to: 'period', value: 'value' },
  responses: { to: 'touchpoint', value: 'csat' },
  financials: { to: 'period', value: 'revenue' },
}

/** Columns of a sheet that could become rows of a table: those that no table takes (`used` are taken) and whose first values are all numbers. */
export function wideColumns(map: TableMap, { header, rows }: SheetPreview, used: ReadonlySet<string>): string[] {
  if (map.unpivot || !usualWide[map.table]) return []
  return header.filter((name, column) => {
    const values = rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '')
    return !used.has(name) && values.length > 0 && values.every((value) => /^-?\d+([.,]\d+)?$/u.test(value))
  })
}

/** The map with columns that become rows, each standing for its own header. */
export function withWide(map: TableMap, headers: readonly string[]): TableMap {
  const usual = usualWide[map.table]
  if (!usual || headers.length === 0) return map
  return withWideField({
    ...map,
    unpivot: { ...usual, columns: Object.fromEntries(headers.map((name) => [name, name])) },
  })
}

/** The map with its wide part feeding other fields, which then come from nowhere else. */
export function withWideField(map: TableMap, fields: Partial<Record<'to' | 'value', string>> = {}): TableMap {
  if (!map.unpivot) return map
  const unpivot = { ...map.unpivot, ...fields }
  const columns = Object.entries(map.columns ?? {}).filter(([name]) => name !== unpivot.to && name !== unpivot.value)
  return { ...map, unpivot, columns: Object.fromEntries(columns) }
}

/** The map with another treatment of the personal data in a column. */
export function withTreatment(map: TableMap, header: string, treatment: PersonalTreatment): TableMap {
  return { ...map, options: { ...map.options, personal: { ...map.options?.personal, [header]: treatment } } }
}

/** The map with a company's name taken for another; null: for itself. */
export function withAlias(map: TableMap, name: string, like: string | null): TableMap {
  const { [name]: _, ...others } = map.options?.aliases ?? {}
  return { ...map, options: { ...map.options, aliases: like === null ? others : { ...others, [name]: like } } }
}

/** The inspection with another map at a place. */
export function withMap(inspection: Inspection, place: number, map: TableMap): Inspection {
  return { ...inspection, maps: inspection.maps.with(place, map) }
}

/** The inspection with other maps; what they leave open is not known yet. */
export function withMaps(inspection: Inspection, maps: TableMap[]): Inspection {
  return { ...inspection, maps, questions: [], problems: [] }
}

/** The file without one of its maps, and without what was asked and answered about it. */
export function withoutMap(
  inspection: Inspection,
  answers: Answers,
  place: number,
): Pick<FileToImport, 'answers'> & { inspection: Inspection } {
  const asked = inspection.questions.filter(({ map }) => map !== place)
  const questions = asked.map((question) => {
    const map = question.map > place ? question.map - 1 : question.map
    return { ...question, map, id: fileKeys.includes(question.key) ? question.id : `${map}:${question.key}` }
  })
  const kept = asked.flatMap(({ id }, index) =>
    answers[id] === undefined ? [] : [[questions[index]!.id, answers[id]]],
  )
  return {
    inspection: { ...inspection, maps: inspection.maps.toSpliced(place, 1), questions },
    answers: Object.fromEntries(kept),
  }
}
