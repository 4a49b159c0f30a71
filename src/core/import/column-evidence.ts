import { dateEvidence } from './dates.ts'
import { numberEvidence } from './numbers.ts'
import type { Source } from './source.ts'

/** What the values of one column, taken together, say about how they are to be read. */
export interface ColumnEvidence {
  /** Cells that hold something. */
  filled: number
  /** Up to five different values, as they stand. */
  samples: string[]
  /** Texts that settle the decimal sign, and the first text that does not. */
  numbers: { point: number; comma: number; ambiguous: string[] }
  /** Texts that settle the order of day and month, and those that do not. */
  dates: { dmy: number; mdy: number; ambiguous: string[] }
  /** Are all values whole numbers, and from where to where. */
  whole: boolean
  low: number
  high: number
}

function empty(): ColumnEvidence {
  return {
    filled: 0,
    samples: [],
    numbers: { point: 0, comma: 0, ambiguous: [] },
    dates: { dmy: 0, mdy: 0, ambiguous: [] },
    whole: true,
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  }
}

/** Walks a source once and gathers the evidence of the columns asked for, by their index. Also the number of rows. */
export function gatherEvidence(
  source: Source,
  columns: readonly number[],
  isMissing: (text: string) => boolean,
): { evidence: Map<number, ColumnEvidence>; rows: number } {
  const evidence = new Map(columns.map((column) => [column, empty()]))
  let rows = 0
  for (const row of source.rows()) {
    rows++
    if (row.problem) continue
    for (const [column, found] of evidence) {
      const cell = row.cells[column]
      if (typeof cell === 'number') {
        const text = String(cell)
        if (!isMissing(text)) take(found, text, cell)
      } else if (typeof cell === 'string') {
        const text = cell.trim()
        if (!isMissing(text)) takeText(found, text)
      } else if (cell) found.filled++
    }
  }
  return { evidence, rows }
}

function take(found: ColumnEvidence, text: string, value: number): void {
  found.filled++
  if (found.samples.length < 5 && !found.samples.includes(text)) found.samples.push(text)
  if (!Number.isInteger(value)) found.whole = false
  if (value < found.low) found.low = value
  if (value > found.high) found.high = value
}

function takeText(found: ColumnEvidence, text: string): void {
  if (/^-?\d{1,9}$/.test(text)) {
    take(found, text, Number(text))
    return
  }
  found.filled++
  found.whole = false
  if (found.samples.length < 5 && !found.samples.includes(text)) found.samples.push(text)
  // A year in front settles nothing and is by far the commonest date.
  if (text.length > 40 || /^\d{4}-\d\d-\d\d/.test(text)) return
  const date = dateEvidence(text)
  if (date === 'dmy' || date === 'mdy') found.dates[date]++
  else if (date === 'ambiguous') keep(found.dates.ambiguous, text)
  if (date !== 'not-a-date') return
  const number = numberEvidence(text)
  if (number === 'point' || number === 'comma') found.numbers[number]++
  else if (number === 'ambiguous') keep(found.numbers.ambiguous, text)
}

function keep(texts: string[], text: string): void {
  if (texts.length < 5 && !texts.includes(text)) texts.push(text)
}
