import { limits } from './limits.ts'
import type { RowProblem } from './source.ts'

export interface CsvRow {
  cells: string[]
  /** Line the row begins on, from 1. */
  line: number
  /** Position of its first character in the text. */
  at: number
  problem?: RowProblem
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * The rows of a CSV text, by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes; a quote inside a bare
 * field is a character. LF, CRLF and CR each end a row. Lines without a character are passed over. A quote that never closes
 * (CSV-03) costs its own line only; text after a closing quote (CSV-04) costs its row. Linear in the text.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  const delim = delimiter.charCodeAt(0)
  const end = text.length
  let i = 0
  let line = 1
  while (i < end) {
    const at = i
    const startLine = line
    const cells: string[] = []
    let problem: RowProblem | undefined
    for (;;) {
      if (text.charCodeAt(i) === quote) {
        const field = quotedField(text, i)
        if (field === undefined) {
          const stop = endOfLine(text, i)
          problem = {
            code: 'CSV-03',
            detail: { line },
            columnNo: cells.length + 1,
            raw: text.slice(at, Math.min(stop, at + 200)),
          }
          i = stop
          break
        }
        cells.push(field.value)
        line += field.breaks
        i = field.next
        // Blanks between a closing quote and the delimiter are a habit of some writers, not data.
        while (text.charCodeAt(i) === 32 && delim !== 32) i++
        const c = text.charCodeAt(i)
        if (i < end && c !== delim && c !== lineFeed && c !== carriageReturn) {
          const stop = endOfLine(text, i)
          problem = {
            code: 'CSV-04',
            detail: { line, column: cells.length },
            columnNo: cells.length,
            raw: text.slice(at, Math.min(stop, at + 200)),
          }
          i = stop
          break
        }
      } else {
        let j = i
        for (; j < end; j++) {
          const c = text.charCodeAt(j)
          if (c === delim || c === lineFeed || c === carriageReturn) break
        }
        cells.push(text.slice(i, j))
        i = j
      }
      if (i < end && text.charCodeAt(i) === delim) i++
      else break
    }
    if (i < end) {
      i += text.charCodeAt(i) === carriageReturn && text.charCodeAt(i + 1) === lineFeed ? 2 : 1
      line++
    }
    if (problem) yield { cells, line: startLine, at, problem }
    else if (cells.length > 1 || cells[0] !== '') yield { cells, line: startLine, at }
  }
}

/** A quoted field from its opening quote, or undefined when it does not close within the limits. */
function quotedField(text: string, open: number): { value: string; next: number; breaks: number } | undefined {
  let value = ''
  let breaks = 0
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from)
    if (close < 0 || close - open > limits.quotedCharacters) return undefined
    breaks += countBreaks(text, from, close)
    if (breaks > limits.quotedLines) return undefined
    if (text.charCodeAt(close + 1) !== quote) return { value: value + text.slice(from, close), next: close + 1, breaks }
    value += text.slice(from, close + 1)
    from = close + 2
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === lineFeed || (c === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) breaks++
  }
  return breaks
}

function endOfLine(text: string, from: number): number {
  let i = from
  while (i < text.length && text.charCodeAt(i) !== lineFeed && text.charCodeAt(i) !== carriageReturn) i++
  return i
}

/**
 * The delimiter that cuts the sample into rows of one width most consistently; a comma when none does.
 * Quoted fields count as one, so commas in comments do not mislead.
 */
export function guessDelimiter(text: string): string {
  const sample = text.length <= 65_536 ? text : text.slice(0, text.lastIndexOf('\n', 65_536) + 1 || 65_536)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = new Map<number, number>()
    let rows = 0
    for (const row of csvRows(sample, delimiter)) {
      rows++
      if (!row.problem) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1)
    }
    for (const [width, count] of widths) {
      const score = width > 1 ? (count / rows) * (1 + Math.min(width, 20) / 100) : 0
      if (score > best.score) best = { delimiter, score }
    }
  }
  return best.delimiter
}
