import type { SettledMap } from '../columns/settle.ts'
import { cellText, type SourceRow } from '../source.ts'
import { scoreMetric, scoreScale } from '../values/score-metric.ts'
import type { CellIssue, RecordValues } from './check-row.ts'

/** What a score is of: whether it is written as a share of one, and the ends of its scale. */
interface Measure {
  isFraction: boolean
  scale: readonly [number, number] | null
}

/** Puts the values of `scores` on the scale of their metric, and refuses those that are off it. */
export class ScoreValues {
  readonly #settled: SettledMap
  /** The column of values, where there is only one. */
  readonly #column: number | null
  /** By column, from 1 (0: none), and metric. */
  readonly #measures: Map<string, Measure>[] = []

  constructor(settled: SettledMap) {
    this.#settled = settled
    this.#column = settled.fields.find(({ field }) => field.name === 'value')?.columns[0] ?? null
  }

  /**
   * Makes a share of one that the map calls so a percentage, with its standard deviation (`deviation`, as it stands in the file); a value that its
   * metric cannot have becomes null, with why.
   */
  settle(values: RecordValues, deviation: unknown, row: SourceRow, column = this.#column): CellIssue | null {
    const { metric, value } = values
    if (typeof metric !== 'string' || typeof value !== 'number') return null
    const { isFraction, scale } = this.#measureOf(metric, column)
    const raw = column === null ? undefined : row.cells[column]
    const scaled = isFraction && !cellText(raw).includes('%')
    if (typeof deviation === 'number') values.sd = scaled ? percentOf(deviation) : deviation
    if (scaled) values.value = percentOf(value)
    const [low, high] = scale ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    const settled = values.value as number
    if (settled >= low && settled <= high) return null
    values.value = null
    const detail = { field: 'value', low: scaled ? low / 100 : low, high: scaled ? high / 100 : high }
    return { code: 'VAL-01', detail, column, raw: column === null ? String(value) : cellText(raw) }
  }

  #measureOf(metric: string, column: number | null): Measure {
    const { source, map } = this.#settled
    const place = column === null ? 0 : column + 1
    this.#measures[place] ??= new Map()
    const known = this.#measures[place].get(metric)
    if (known) return known
    const id = scoreMetric(metric)
    const scale = scoreScale(id, column === null ? '' : source.header[column]!)
    const measure = { isFraction: map.options?.shares?.[id] === 'fraction', scale }
    this.#measures[place].set(metric, measure)
    return measure
  }
}

/** 0.57 is 57, which a plain product is not quite. */
const percentOf = (share: number) => Number((share * 100).toPrecision(15))
