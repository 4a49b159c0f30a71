import type { ReadableDb } from '../workspace/database.ts'

/** The columns of `response_cells` that are added up. */
export const sumColumns = [
  ...['nps_n', 'nps_w', 'nps_w2', 'promoters', 'detractors'],
  ...['csat_n', 'csat_w', 'csat_w2', 'csat_top', 'csat_sum', 'csat_sum2'],
  ...['ces_n', 'ces_w', 'ces_w2', 'ces_top', 'ces_sum', 'ces_sum2'],
] as const
export type SumColumn = (typeof sumColumns)[number]

/** A column of few different values: what they are, and which of them each cell has. */
export interface CodedColumn<T> {
  values: T[]
  codes: Int32Array
}

/** `response_cells` in memory, column by column, in the order of its key. A missing month, segment, channel or journey is ''. */
export interface AnswerCells {
  count: number
  company: CodedColumn<number>
  /** `2024-03`. */
  month: CodedColumn<string>
  segment: CodedColumn<string>
  channel: CodedColumn<string>
  journey: CodedColumn<string>
  /** Ends of the CSAT scale, as `low high`. */
  scale: CodedColumn<string>
  sums: Record<SumColumn, Float64Array>
}

/** The cells of a workspace, read once for all the questions that are put to them. */
export function answerCells(db: ReadableDb): AnswerCells {
  return db.once('answer cells', () => readCells(db))
}

function readCells(db: ReadableDb): AnswerCells {
  const { count } = db.get<{ count: number }>('SELECT COUNT(*) AS count FROM response_cells')!
  const company = new Coding<number>(count)
  const texts = Array.from({ length: 4 }, () => new Coding<string>(count))
  const scale = new Coding<string>(count)
  const sums = sumColumns.map(() => new Float64Array(count))
  let cell = 0
  db.each(
    `SELECT company_id, month, segment, channel, journey, csat_low, csat_high, ${sumColumns.join(', ')} FROM response_cells
     ORDER BY company_id, month, segment, channel, journey, csat_low, csat_high`,
    (values) => {
      company.set(cell, values[0] as number)
      for (const [at, text] of texts.entries()) text.set(cell, values[1 + at] as string)
      scale.set(cell, `${values[5]} ${values[6]}`)
      for (const [at, sum] of sums.entries()) sum[cell] = values[7 + at] as number
      cell++
    },
  )
  const [month, segment, channel, journey] = texts as [Coding<string>, Coding<string>, Coding<string>, Coding<string>]
  return {
    ...{ count, company, month, segment, channel, journey, scale },
    sums: Object.fromEntries(sumColumns.map((name, at) => [name, sums[at]])) as AnswerCells['sums'],
  }
}

class Coding<T> implements CodedColumn<T> {
  readonly values: T[] = []
  readonly codes: Int32Array
  readonly #known = new Map<T, number>()

  constructor(count: number) {
    this.codes = new Int32Array(count)
  }

  set(cell: number, value: T): void {
    let code = this.#known.get(value)
    if (code === undefined) {
      code = this.values.push(value) - 1
      this.#known.set(value, code)
    }
    this.codes[cell] = code
  }
}
