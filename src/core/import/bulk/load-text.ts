import type { EvidenceTaker } from '../columns/gather-evidence.ts'
import type { SettledMap } from '../columns/settle.ts'
import { plainValue } from '../load/check-row.ts'
import type { Counts, ImportProgress } from '../load/load-table.ts'
import { TableLoad } from '../load/load-table.ts'
import type { TellRequest } from '../load/row-teller.ts'
import { type FieldSource, measures, needsCompany } from '../map/compile-map.ts'
import { missingFor } from '../map/table-map.ts'
import { looksLikeTotal } from '../names/total-row.ts'
import type { PlainText, SourceRow } from '../source.ts'
import { missingWords } from '../values/missing.ts'
import { dimensionOf } from './dimensions.ts'
import { needs, type Role, roles } from './encoder.ts'
import type { PageTable } from './page-table.ts'
import { TextScan } from './scan-text.ts'
import { tellOthers } from './tell-others.ts'

/**
 * Loads the rows of a delimited text by the encoder. Every distinct text of a column is read once, by the same functions as in all other
 * files; a row in which anything is wrong or noteworthy is taken by `TableLoad`, as all rows of other files are.
 */
export function loadText(
  table: PageTable,
  text: PlainText,
  request: TellRequest & { id: number },
  taker: EvidenceTaker | null,
  progress?: ImportProgress,
): { counts: Counts; rows: number } {
  const { settled } = request
  const { encoder } = table
  const { calls } = encoder
  const fields = settled.fields.map(({ field }) => field.name)
  const load = new TableLoad(request, table.writer(settled.map, fields))
  const columns = new Map(settled.fields.flatMap((item) => item.columns.map((column) => [column, item] as const)))
  const scan = new TextScan(text)

  calls.beginScan(settled.source.header.length, text.delimiter, text.line, true, text.sound)
  calls.clearMemo()
  planColumns(table, settled)
  planNeeds(table, settled)
  const setConstants = () => {
    table.setConstants(settled.map, request.id)
    for (const item of settled.fields) if (item.columns.length === 0) setConstant(table, item, settled)
  }
  setConstants()

  const read = (column: number, cell: string): void => {
    taker?.take(column, cell, 1)
    const item = columns.get(column)
    const answer = item ? answerOf(item, column, cell) : null
    if (answer === undefined) calls.answerOdd()
    else if (answer === null || answer.value === null) calls.answerNull()
    else if (typeof answer.value === 'number') calls.answerNumber(answer.value, answer.dimension)
    else encoder.answerText(String(answer.value), answer.dimension)
  }
  /** What is stored for a cell; undefined when its row is left to `TableLoad`. */
  const answerOf = (item: FieldSource, column: number, cell: string) => {
    load.teller.notePivot(cell, item.field, column, calls.lineNow())
    const value = plainValue(cell, item, settled)
    const isTotal = item.field.type === 'company' && typeof value === 'string' && looksLikeTotal(value)
    return value === undefined || isTotal ? undefined : table.stored(item.field.name, value, settled.map)
  }
  const takeZone = (column: number, zone: string) => taker?.takeZone(column, zone)
  const takeOdd = scan.odd(encoder, (row, gathered) => {
    if (taker && !gathered && !row.problem) takeRow(taker, row)
    load.take(row)
    setConstants()
  })
  let counted = 0
  table.scanning({ read, takeOdd, takeZone }, () =>
    scan.run(encoder, (share) => {
      load.count(calls.rowCount() - counted)
      counted = calls.rowCount()
      progress?.({ rows: load.rows, share })
    }),
  )

  const { counts, teller } = load
  counts.read += calls.rowCount()
  counts.loaded += calls.loadedCount()
  counts.skipped += calls.blankCount() + calls.emptyCount()
  teller.blank += calls.blankCount()
  teller.empty += calls.emptyCount()
  if (taker) {
    tellOthers(encoder, (column, cell, count) => taker.take(column, cell, count))
    takePlainNumbers(taker, table)
  }
  return { counts: load.finish(), rows: load.rows }
}

function takeRow(taker: EvidenceTaker, row: SourceRow): void {
  for (const column of taker.evidence.keys()) {
    const cell = row.cells[column]
    if (typeof cell === 'string') taker.take(column, cell, 1)
  }
}

/** Numbers that the encoder has read by itself: they say how far they reach, and that a point is their decimal sign. */
function takePlainNumbers(taker: EvidenceTaker, { encoder: { calls } }: PageTable): void {
  for (const column of taker.evidence.keys()) {
    const wholes = calls.wholeCount(column)
    if (wholes > 0) taker.take(column, String(calls.leastWhole(column)), 1)
    if (wholes > 1) taker.take(column, String(calls.greatestWhole(column)), wholes - 1)
    const points = calls.pointCount(column)
    if (points > 0) taker.take(column, '0.5', points)
  }
}

/** Can the encoder take these columns: each feeds one field at most, and constants are plain. */
export function isScannable(settled: SettledMap): boolean {
  const columns = settled.fields.flatMap((item) => item.columns)
  return (
    !settled.map.unpivot &&
    new Set(columns).size === columns.length &&
    settled.fields.every((item) => item.columns.length > 0 || plainValue(item.constant, item, settled) !== undefined)
  )
}

function setConstant(table: PageTable, item: FieldSource, settled: SettledMap): void {
  table.set(item.field.name, plainValue(item.constant, item, settled) ?? null, settled.map)
}

function planColumns(table: PageTable, settled: SettledMap): void {
  const { calls } = table.encoder
  calls.clearSuspects()
  // What means "no answer" in one column is looked at closely in all.
  const missing = settled.fields.flatMap(({ field }) => missingFor(settled.map.options?.missing, field.name))
  for (const word of new Set(missingWords(missing))) addSuspect(table, word)
  for (const item of settled.fields) {
    for (const column of item.columns) {
      const role = roleOf(item, settled)
      calls.useColumn(column, roles[role], table.slotOfField(item.field.name))
      if (role === 'numbers') {
        const [low, high] = item.field.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        const { numbers } = settled.readings.get(item.field.name)!
        calls.setRange(column, low, high, numbers !== 'mixed' && numbers.decimal === '.')
      }
    }
  }
}

/** Words are told by their first byte and their length, in both cases. */
function addSuspect(table: PageTable, word: string): void {
  for (const spelled of [word, word.toUpperCase()]) {
    const bytes = new TextEncoder().encode(spelled)
    if (bytes.length > 0) table.encoder.calls.addSuspect(bytes[0]!, bytes.length)
  }
}

function roleOf({ field, columns, values }: FieldSource, settled: SettledMap): Role {
  const { numbers, personal } = settled.readings.get(field.name)!
  // Texts of dimensions are numbered, which only TypeScript does.
  if (values || field.choices || (field.type !== 'date' && dimensionOf(field.name) !== null)) return 'remembered'
  if (personal) {
    return settled.map.options?.personal?.[settled.source.header[columns[0]!]!] === 'mask' ? 'prose' : 'remembered'
  }
  if (field.type === 'date') return 'dates'
  if (field.type === 'text') return 'texts'
  // Answers have few values, each with rules of its own.
  const isAnswer = ['nps', 'csat', 'ces'].includes(field.name)
  return field.type === 'number' && !isAnswer && numbers !== 'mixed' ? 'numbers' : 'remembered'
}

/** Without these a row says nothing, as `judge` in check-row.ts has it. */
function planNeeds(table: PageTable, settled: SettledMap): void {
  const { calls } = table.encoder
  const { table: name } = settled.map
  for (const { field } of settled.fields) {
    if (field.required || (field.name === 'company' && needsCompany(name))) {
      calls.need(table.slotOfField(field.name), needs.required)
    }
  }
  for (const measure of measures[name] ?? []) {
    calls.need(table.slotOfField(measure), needs.oneOf)
  }
}
