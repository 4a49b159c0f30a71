import { periodEnd, periodHolding } from '../workspace/period.ts'
import type { AnswerCells, CodedColumn, SumColumn } from './answer-cells.ts'
import type { Dimension, MetricQuery } from './metric.ts'

/** Which cells are added up, by what, and which of their columns. */
export interface CellQuery extends Pick<MetricQuery, 'by' | 'period' | 'until' | 'where'> {
  /** Cells know no days. */
  grain: 'year' | 'quarter' | 'month'
  /** Keeps to answers of one CSAT scale. */
  scale: readonly [number, number] | null
  /** The number of answers comes first: cells without answers are passed over. */
  columns: readonly [SumColumn, ...SumColumn[]]
}

/** The sums of one group, in the order of the query's columns. */
export interface CellSums {
  /** The value of each dimension of `by`: the company's id, the first day of the period, a name or ''. */
  of: Partial<Record<Dimension, string | number>>
  sums: number[]
}

/** Adds up cells by group, in the order of the groups' first cells. Groups without answers are left out. */
export function addUpCells(cells: AnswerCells, query: CellQuery): CellSums[] {
  const isIn = conditions(cells, query)
  const keys = query.by.map((dimension) => grouping(cells, dimension, query.grain))
  const columns = query.columns.map((column) => cells.sums[column])
  const groups = new Map<number, Group>()
  let key = -1
  let group: Group | undefined
  for (let cell = 0; cell < cells.count; cell++) {
    if (columns[0]![cell] === 0 || !isIn(cell)) continue
    let own = 0
    for (const { codes, values } of keys) own = own * values.length + codes[cell]!
    // Neighbours mostly are of one group.
    if (own !== key || !group) {
      key = own
      group = groups.get(key)
      if (!group) {
        group = { first: cell, totals: columns.map(() => 0), lost: columns.map(() => 0) }
        groups.set(key, group)
      }
    }
    for (let i = 0; i < columns.length; i++) add(group, i, columns[i]![cell]!)
  }
  return [...groups.values()].map(({ first, totals, lost }) => ({
    of: Object.fromEntries(query.by.map((dimension, i) => [dimension, keys[i]!.values[keys[i]!.codes[first]!]])),
    sums: totals.map((total, i) => total + lost[i]!),
  }))
}

interface Group {
  /** Its first cell. */
  first: number
  totals: number[]
  /** What rounding took from the totals. */
  lost: number[]
}

/** Neumaier's summation, which SQLite's TOTAL does too: the same sums to the last digit. */
function add(group: Group, i: number, value: number): void {
  const before = group.totals[i]!
  const after = before + value
  group.lost[i]! += Math.abs(before) > Math.abs(value) ? before - after + value : value - after + before
  group.totals[i] = after
}

function grouping(cells: AnswerCells, dimension: Dimension, grain: CellQuery['grain']): CodedColumn<string | number> {
  if (dimension !== 'period') return cells[dimension]
  const starts = cells.month.values.map((month) => (month === '' ? '' : periodHolding(`${month}-01`, grain).start))
  const values = [...new Set(starts)]
  const ofMonth = starts.map((start) => values.indexOf(start))
  return { values, codes: cells.month.codes.map((code) => ofMonth[code]!) }
}

/** Is a cell within the query. A month lies in a period when its first day and its end do; no month lies in a day. */
function conditions(cells: AnswerCells, { by, period, until, where, scale }: CellQuery): (cell: number) => boolean {
  const end = period && periodEnd(until ?? period)
  const isMonthIn = (month: string) => {
    if (!period) return month !== '' || !by.includes('period')
    return month !== '' && period.grain !== 'day' && `${month}-01` >= period.start && `${month}-01` < end!
  }
  const checks: { codes: Int32Array; passes: boolean[] }[] = []
  const check = <T>({ values, codes }: CodedColumn<T>, isIn: (value: T) => boolean) => {
    const passes = values.map(isIn)
    if (passes.includes(false)) checks.push({ codes, passes })
  }
  check(cells.month, isMonthIn)
  if (scale) check(cells.scale, (value) => value === `${scale[0]} ${scale[1]}`)
  if (where?.companyId !== undefined) check(cells.company, (value) => value === where.companyId)
  for (const dimension of ['segment', 'channel', 'journey'] as const) {
    if (where?.[dimension] !== undefined) check(cells[dimension], (value) => value === where[dimension])
  }
  return (cell) => {
    for (const { codes, passes } of checks) if (!passes[codes[cell]!]) return false
    return true
  }
}
