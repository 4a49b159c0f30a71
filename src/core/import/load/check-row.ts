import type { SettledMap } from '../columns/settle.ts'
import type { Field } from '../field.ts'
import type { IssueCode, IssueDetail } from '../issue-log.ts'
import { type FieldSource, measures, needsCompany } from '../map/compile-map.ts'
import { looksLikeTotal } from '../names/total-row.ts'
import { type Cell, cellText, type SourceRow } from '../source.ts'
import { CellProblem, periodOfHeader, readCell, type Value } from '../values/read-cell.ts'

export type RecordValues = Record<string, Value>

/** A cell that stopped a row, or that was left out of it. */
export interface CellIssue {
  code: IssueCode
  detail: IssueDetail
  /** Index of the column in the file; null for a constant. */
  column: number | null
  raw: string
}

/** What becomes of a row: loaded (perhaps without values out of range), skipped because it says nothing or sums up others, or rejected. */
export type Outcome =
  | { kind: 'load'; values: RecordValues; left: CellIssue[] }
  | { kind: 'skip'; total: CellIssue | null }
  | { kind: 'reject'; issues: CellIssue[] }

/** The records that a row stands for: one; or, in a wide table, one per unpivoted column. */
export function* checkRow(row: SourceRow, settled: SettledMap): Generator<Outcome> {
  const { unpivot } = settled.map
  if (!unpivot) {
    yield checkRecord(row, settled, null)
    return
  }
  for (const [k, stands] of settled.parts.entries()) yield checkRecord(row, settled, { k, stands })
}

/** A column of a wide table: which one, and what its header stands for. */
interface Part {
  k: number
  stands: Readonly<Record<string, string>>
}

function checkRecord(row: SourceRow, settled: SettledMap, part: Part | null): Outcome {
  const { map, source, fields, readings } = settled
  const values: RecordValues = {}
  const unread: CellIssue[] = []
  const left: CellIssue[] = []
  for (const item of fields) {
    const { field } = item
    const stated = part?.stands[field.name]
    const column =
      stated === undefined ? (item.columns[part && field.name === map.unpivot!.value ? part.k : 0] ?? null) : null
    const cell = stated ?? (column === null ? item.constant : row.cells[column])
    const value: Value | CellProblem =
      stated !== undefined && field.type === 'period'
        ? (periodOfHeader(stated) ?? new CellProblem('PER-01'))
        : readCell(cell, field, readings.get(field.name)!, source)
    if (value instanceof CellProblem) {
      unread.push({ code: value.code, detail: { field: field.name, ...value.detail }, column, raw: cellText(cell) })
      continue
    }
    const problem = rangeProblem(value, field, settled)
    if (problem) left.push({ ...problem, column, raw: cellText(cell) })
    values[field.name] = problem ? null : value
  }
  if (unread.length > 0) return { kind: 'reject', issues: unread }
  return judge(values, left, settled)
}

/** The value of a cell if it is loaded as it stands: readable, within its range. */
export function plainValue(cell: Cell, item: FieldSource, settled: SettledMap): Value | undefined {
  const value = readCell(cell, item.field, settled.readings.get(item.field.name)!, settled.source)
  return value instanceof CellProblem || rangeProblem(value, item.field, settled) ? undefined : value
}

/** A required cell without a value makes the row say nothing; one that was out of range makes it wrong. */
function judge(values: RecordValues, left: CellIssue[], settled: SettledMap): Outcome {
  const { table } = settled.map
  const given = (name: string) => values[name] !== null && values[name] !== undefined
  const some = measures[table]
  const lacksMeasure = some !== undefined && !some.some(given)
  const lacksRequired = settled.fields.some((item) => item.field.required && !given(item.field.name))
  const hasCompanyColumn = settled.fields.some((item) => item.field.name === 'company')
  const lacksCompany = needsCompany(table) && hasCompanyColumn && !given('company')
  if (lacksMeasure || lacksRequired || lacksCompany)
    return left.length > 0 ? { kind: 'reject', issues: left } : { kind: 'skip', total: null }
  const total = totalIn(values, settled)
  return total ? { kind: 'skip', total } : { kind: 'load', values, left }
}

/** The cell that names a row a total of others; a company that is called so can be kept by the map. */
function totalIn({ company }: RecordValues, { map, fields }: SettledMap): CellIssue | null {
  if (typeof company !== 'string' || map.table === 'companies' || map.options?.totals === 'keep') return null
  const column = fields.find(({ field }) => field.name === 'company')?.columns[0]
  if (column === undefined || !looksLikeTotal(company)) return null
  return { code: 'CSV-08', detail: {}, column, raw: company }
}

function rangeProblem(value: Value, field: Field, settled: SettledMap): Pick<CellIssue, 'code' | 'detail'> | undefined {
  if (field.choices && typeof value === 'string' && !Object.hasOwn(field.choices, value)) {
    return { code: 'VAL-03', detail: { field: field.name } }
  }
  if (typeof value !== 'number') return undefined
  if (field.name === 'nps' && !Number.isInteger(value)) return { code: 'VAL-02', detail: { field: field.name } }
  const range = field.name === 'csat' ? settled.map.options?.csatScale : field.range
  if (!range || (value >= range[0] && value <= range[1])) return undefined
  // "from 0 up" has no upper end to name.
  if (range[1] === Number.MAX_VALUE) return { code: 'VAL-04', detail: { field: field.name } }
  return { code: 'VAL-01', detail: { field: field.name, low: range[0], high: range[1] } }
}
