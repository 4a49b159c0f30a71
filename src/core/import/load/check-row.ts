import { type Period, periodHolding } from '../../workspace/period.ts'
import type { SettledMap } from '../columns/settle.ts'
import type { Field } from '../field.ts'
import type { IssueCode, IssueDetail } from '../issue-log.ts'
import { type FieldSource, measures, needsCompany } from '../map/compile-map.ts'
import type { MapOptions } from '../map/table-map.ts'
import { isLeftOut } from '../names/group-question.ts'
import { type Cell, cellText, type SourceRow } from '../source.ts'
import { CellProblem, periodOfHeader, readCell, type Value } from '../values/read-cell.ts'
import { ScoreValues } from './score-values.ts'

export type RecordValues = Record<string, Value>

/** A cell that stopped a row, or that was left out of it. */
export interface CellIssue {
  code: IssueCode
  detail: IssueDetail
  /** Index of the column in the file; null for a constant. */
  column: number | null
  raw: string
}

/**
 * What becomes of a row: loaded (perhaps without values out of range), skipped because it says nothing or sums up others, or rejected. What is
 * wrong with a cell that several records share is one and the same `CellIssue` in all of them. Values are to be used at once: the
 * next record of the row takes their place.
 */
export type Outcome =
  | { kind: 'load'; values: RecordValues; left: readonly CellIssue[] }
  | { kind: 'skip'; total: CellIssue | null }
  | { kind: 'reject'; issues: readonly CellIssue[] }

/** A cell without a value that is loaded: it cannot be read at all, or its value is left out. */
interface Refused {
  issue: CellIssue
  unread: boolean
}

/** What makes the records of a wide row differ: what one of its columns stands for, and the reader of its cells. */
interface Part {
  stated: readonly (readonly [field: string, value: Value])[]
  value: CellReader | null
  /** What its header should stand for and does not. */
  unread: readonly CellIssue[]
  total: CellIssue | null
}

const none: readonly CellIssue[] = []
const wholeRow: Part = { stated: [], value: null, unread: none, total: null }

/** Checks the rows of one table. */
export class RowCheck {
  /** Read once for all records of a row. */
  readonly #shared: readonly CellReader[]
  readonly #parts: readonly Part[]
  readonly #scores: ScoreValues | null
  readonly #required: readonly string[]
  readonly #someOf: readonly string[] | undefined
  readonly #totals: TotalTest

  constructor(settled: SettledMap) {
    const { fields, map, parts } = settled
    const { unpivot, table } = map
    const stated = new Set(parts.flatMap(Object.keys))
    const shared = fields.filter(({ field }) => !stated.has(field.name) && field.name !== unpivot?.value)
    this.#shared = shared.map((item) => new CellReader(item, item.columns[0] ?? null, settled))
    this.#totals = new TotalTest(settled)
    this.#parts = unpivot ? parts.map((part, k) => partOf(part, k, settled, this.#totals)) : [wholeRow]
    this.#scores = table === 'scores' ? new ScoreValues(settled) : null
    const needed = fields.filter(({ field }) => field.required || (field.name === 'company' && needsCompany(table)))
    this.#required = needed.map(({ field }) => field.name)
    this.#someOf = measures[table]
  }

  /** The records that a row stands for: one; or, in a wide table, one per unpivoted column. */
  *records(row: SourceRow): Generator<Outcome> {
    const values: RecordValues = {}
    let [unread, left] = [none, none]
    for (const reader of this.#shared) {
      const refused = reader.read(row, values)
      if (refused?.unread) unread = [...unread, refused.issue]
      else if (refused) left = [...left, refused.issue]
    }
    const total = this.#totals.of(values.company)
    const deviation = values.sd ?? null
    for (const part of this.#parts) {
      for (const [field, value] of part.stated) values[field] = value
      const refused = part.value?.read(row, values)
      const partly = refused?.unread || part.unread.length > 0
      if (unread.length > 0 || partly) {
        yield { kind: 'reject', issues: [...unread, ...part.unread, ...(refused?.unread ? [refused.issue] : [])] }
        continue
      }
      const off = refused?.issue ?? this.#scores?.settle(values, deviation, row, part.value?.column)
      yield this.#judge(values, off ? [...left, off] : left, total ?? part.total)
    }
  }

  /** A required cell without a value makes a record say nothing; one that was out of range makes it wrong. */
  #judge(values: RecordValues, left: readonly CellIssue[], total: CellIssue | null): Outcome {
    const lacks = (name: string) => values[name] === null || values[name] === undefined
    if (this.#required.some(lacks) || this.#someOf?.every(lacks)) {
      return left.length > 0 ? { kind: 'reject', issues: left } : { kind: 'skip', total: null }
    }
    return total ? { kind: 'skip', total } : { kind: 'load', values, left }
  }
}

/** Different texts of a column whose values are remembered. */
const rememberedTexts = 10_000

/** Reads the cells of one column for its field. */
class CellReader {
  readonly column: number | null
  readonly #item: FieldSource
  readonly #settled: SettledMap
  /** Numbers are read as fast as they are looked up. */
  readonly #known: Map<string, Value> | null

  constructor(item: FieldSource, column: number | null, settled: SettledMap) {
    this.#item = item
    this.column = column
    this.#settled = settled
    this.#known = item.field.type === 'number' || item.field.type === 'integer' ? null : new Map()
  }

  /** Puts the value of the field into `values`; null and why, where there is none to load. */
  read(row: SourceRow, values: RecordValues): Refused | null {
    const { field, constant } = this.#item
    const cell = this.column === null ? constant : row.cells[this.column]
    const known = typeof cell === 'string' ? this.#known?.get(cell) : undefined
    const value = known === undefined ? this.#valueOf(cell) : known
    if (!(value instanceof Refusal)) {
      values[field.name] = value
      return null
    }
    values[field.name] = null
    const { code, detail, unread } = value
    return { issue: { code, detail, column: this.column, raw: cellText(cell) }, unread }
  }

  #valueOf(cell: Cell | undefined): Value | Refusal {
    const { field } = this.#item
    const value = inGrain(
      readCell(cell, field, this.#settled.readings.get(field.name)!, this.#settled.source),
      this.#settled,
    )
    if (value instanceof CellProblem) return new Refusal(value.code, { field: field.name, ...value.detail }, true)
    const problem = rangeProblem(value, field, this.#settled)
    if (problem) return new Refusal(problem.code, problem.detail, false)
    if (this.#known && typeof cell === 'string' && this.#known.size < rememberedTexts) this.#known.set(cell, value)
    return value
  }
}

/** A day as the period that the map says it stands for. */
function inGrain<T>(value: T, { map }: SettledMap): T | Period {
  const grain = map.options?.periodGrain
  if (grain === undefined || !isPeriod(value) || value.grain !== 'day') return value
  return periodHolding(value.start, grain)
}

const isPeriod = (value: unknown): value is Period => typeof value === 'object' && value !== null && 'grain' in value

class Refusal {
  readonly code: IssueCode
  readonly detail: IssueDetail
  readonly unread: boolean

  constructor(code: IssueCode, detail: IssueDetail, unread: boolean) {
    this.code = code
    this.detail = detail
    this.unread = unread
  }
}

/** The part of a column: its header's texts are read as cells would be, but for periods, which headers write in more ways. */
function partOf(stands: Readonly<Record<string, string>>, k: number, settled: SettledMap, totals: TotalTest): Part {
  const { map, source, fields, readings } = settled
  const item = fields.find(({ field }) => field.name === map.unpivot!.value)!
  const column = item.columns[k]!
  const stated: [string, Value][] = []
  const unread: CellIssue[] = []
  for (const [name, text] of Object.entries(stands)) {
    const { field } = fields.find((other) => other.field.name === name)!
    const value =
      field.type === 'period'
        ? inGrain(periodOfHeader(text) ?? new CellProblem('PER-01'), settled)
        : readCell(text, field, readings.get(name)!, source)
    if (value instanceof CellProblem) {
      unread.push({ code: value.code, detail: { field: name, ...value.detail }, column, raw: text })
      stated.push([name, null])
    } else stated.push([name, value])
  }
  const company = stated.find(([name]) => name === 'company')?.[1]
  return { stated, value: new CellReader(item, column, settled), unread, total: totals.of(company, column) }
}

/** Tells the cell that names a record a total of others, or a group of them. */
class TotalTest {
  readonly #column: number | undefined
  readonly #totals: MapOptions['totals']
  readonly #known = new Map<string, boolean>()

  constructor({ map, fields }: SettledMap) {
    this.#column = fields.find(({ field }) => field.name === 'company')?.columns[0]
    this.#totals = map.table === 'companies' ? 'keep' : map.options?.totals
  }

  of(company: Value | undefined, column = this.#column): CellIssue | null {
    if (typeof company !== 'string' || column === undefined || this.#totals === 'keep') return null
    const is = this.#known.get(company) ?? isLeftOut(company, this.#totals)
    if (this.#known.size < rememberedTexts) this.#known.set(company, is)
    return is ? { code: 'CSV-08', detail: {}, column, raw: company } : null
  }
}

/** The value of a cell if it is loaded as it stands: readable, within its range. */
export function plainValue(cell: Cell, item: FieldSource, settled: SettledMap): Value | undefined {
  const value = readCell(cell, item.field, settled.readings.get(item.field.name)!, settled.source)
  return value instanceof CellProblem || rangeProblem(value, item.field, settled) ? undefined : value
}

function rangeOf({ name, range }: Field, { map: { table, options } }: SettledMap): Field['range'] {
  if (name === 'csat') return options?.csatScale
  return table === 'maturity' && (name === 'level' || name === 'target') ? (options?.levelScale ?? range) : range
}

function rangeProblem(value: Value, field: Field, settled: SettledMap): Pick<CellIssue, 'code' | 'detail'> | undefined {
  if (field.choices && typeof value === 'string' && !Object.hasOwn(field.choices, value)) {
    return { code: 'VAL-03', detail: { field: field.name } }
  }
  if (typeof value !== 'number') return undefined
  if (field.name === 'nps' && !Number.isInteger(value)) return { code: 'VAL-02', detail: { field: field.name } }
  const range = rangeOf(field, settled)
  if (!range || (value >= range[0] && value <= range[1])) return undefined
  // "from 0 up" has no upper end to name.
  if (range[1] === Number.MAX_VALUE) return { code: 'VAL-04', detail: { field: field.name } }
  return { code: 'VAL-01', detail: { field: field.name, low: range[0], high: range[1] } }
}
