import { limits } from '../limits.ts'
import type { RowProblem } from '../source.ts'

/** How a delimited text is written. */
export interface Dialect {
  /** One character or several. */
  delimiter: string
  /** What encloses fields; '': nothing does, and quotes are characters like others. */
  quote: '"' | "'" | ''
  /** Is a quote inside quotes written with a backslash before it, not only doubled. */
  backslash: boolean
}

export interface CsvRow {
  cells: string[]
  /** Line the row begins on, from 1. */
  line: number
  /** Offset of its first byte in the text. */
  at: number
  problem?: RowProblem
}

/** A row as far as it is known without its texts. */
export interface CsvShape {
  /** How many fields; 0 for a line that holds nothing, and for a broken row whose first field is what is broken. */
  width: number
  broken: boolean
  /** Line it begins on, the offset of its first byte, and that of the first byte behind it. */
  line: number
  at: number
  next: number
}

/** A row, or null for a line that holds nothing, and where the next one begins. */
export interface CsvStep {
  row: CsvRow | null
  next: number
  nextLine: number
}

const lineFeed = 10
const carriageReturn = 13
const space = 32
const backslash = 92

/** Characters of a broken row that a message shows. */
const rawShown = 200

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** What a field is made of, beside its bounds. */
const bare = 0
const quoted = 1
const escaped = 2

/**
 * Reads rows of a delimited text in UTF-8, by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes; a quote inside
 * a bare field is a character. LF, CRLF and CR each end a row. A quote that never closes (CSV-03) costs its own line only; text
 * after a closing quote (CSV-04) costs its row. Bytes are looked at where they are and decoded row by row, so memory holds one row.
 */
export class CsvReader {
  readonly #bytes: Uint8Array
  readonly #dialect: Dialect
  readonly #delimiter: Uint8Array
  /** The byte of a quote; -1, which no byte is, where there is none. */
  readonly #quote: number
  /** Begin, end and make of each field of the row being read. */
  readonly #fields: number[] = []
  /** Of the quoted field that was looked through last. */
  #breaks = 0
  #escapes = false

  constructor(bytes: Uint8Array, dialect: Dialect) {
    this.#bytes = bytes
    this.#dialect = dialect
    this.#delimiter = encoder.encode(dialect.delimiter)
    this.#quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  }

  /** The rows from an offset on, without the lines that hold nothing. */
  *rows(from = 0, line = 1): Generator<CsvRow> {
    for (let at = from, nextLine = line; at < this.#bytes.length; ) {
      const step = this.rowAt(at, nextLine)
      if (step.row) yield step.row
      at = step.next
      nextLine = step.nextLine
    }
  }

  /** The one row that begins at an offset, on the line given. */
  rowAt(at: number, line: number): CsvStep {
    const { problem, to, next, nextLine } = this.#walk(at, line)
    const cells = this.#cells(at, to)
    if (problem) return { row: { cells, line, at, problem }, next, nextLine }
    return { row: cells.length > 1 || cells[0] !== '' ? { cells, line, at } : null, next, nextLine }
  }

  /** How all lines are cut into rows, those that hold nothing too, without their texts. */
  *shapes(): Generator<CsvShape> {
    for (let [at, line] = [0, 1]; at < this.#bytes.length; ) {
      const { problem, next, nextLine } = this.#walk(at, line)
      const [begin, end] = this.#fields
      const isBlank = !problem && this.#fields.length === 3 && begin === end
      yield { width: isBlank ? 0 : this.#fields.length / 3, broken: problem !== undefined, line, at, next }
      at = next
      line = nextLine
    }
  }

  /** Finds the fields of a row, which end before `to`. */
  #walk(at: number, line: number): { problem: RowProblem | undefined; to: number; next: number; nextLine: number } {
    const bytes = this.#bytes
    const end = bytes.length
    const fields = this.#fields
    fields.length = 0
    let problem: RowProblem | undefined
    let nextLine = line
    let i = at
    for (;;) {
      if (i < end && bytes[i] === this.#quote) {
        const close = this.#closing(i)
        const columnNo = fields.length / 3 + 1
        if (close < 0) {
          const stop = this.#endOfLine(i)
          problem = { code: 'CSV-03', detail: { line: nextLine }, columnNo, raw: this.#raw(at, stop) }
          i = stop
          break
        }
        fields.push(i + 1, close, this.#escapes ? escaped : quoted)
        nextLine += this.#breaks
        i = close + 1
        // Blanks between a closing quote and the delimiter are a habit of some writers, not data.
        while (i < end && bytes[i] === space && this.#delimiter[0] !== space) i++
        if (i < end && !this.#endsField(i)) {
          const stop = this.#endOfLine(i)
          problem = { code: 'CSV-04', detail: { line: nextLine, column: columnNo }, columnNo, raw: this.#raw(at, stop) }
          i = stop
          break
        }
      } else {
        const from = i
        i = this.#endOfBare(i)
        fields.push(from, i, bare)
      }
      if (i < end && bytes[i] !== lineFeed && bytes[i] !== carriageReturn) i += this.#delimiter.length
      else break
    }
    const to = i
    if (i < end) {
      i += bytes[i] === carriageReturn && bytes[i + 1] === lineFeed ? 2 : 1
      nextLine++
    }
    return { problem, to, next: i, nextLine }
  }

  /** The closing quote of a field from its opening one, or -1 when it does not close within the limits. */
  #closing(open: number): number {
    const bytes = this.#bytes
    const stop = Math.min(bytes.length, open + limits.quotedBytes)
    const quote = this.#quote
    const { backslash: escapes } = this.#dialect
    this.#breaks = 0
    this.#escapes = false
    for (let i = open + 1; i < stop; i++) {
      const c = bytes[i]!
      if (c === quote) {
        if (bytes[i + 1] !== quote) return i
        this.#escapes = true
        i++
      } else if (c === lineFeed || (c === carriageReturn && bytes[i + 1] !== lineFeed)) {
        if (++this.#breaks > limits.quotedLines) return -1
      } else if (c === backslash && escapes && (bytes[i + 1] === quote || bytes[i + 1] === backslash)) {
        this.#escapes = true
        i++
      }
    }
    return -1
  }

  #endOfBare(from: number): number {
    const bytes = this.#bytes
    const end = bytes.length
    const first = this.#delimiter[0]
    let i = from
    for (; i < end; i++) {
      const c = bytes[i]!
      if (c === lineFeed || c === carriageReturn || (c === first && this.#endsField(i))) break
    }
    return i
  }

  /** Does a delimiter or a line break stand here. */
  #endsField(i: number): boolean {
    const bytes = this.#bytes
    if (bytes[i] === lineFeed || bytes[i] === carriageReturn) return true
    for (let k = 0; k < this.#delimiter.length; k++) if (bytes[i + k] !== this.#delimiter[k]) return false
    return true
  }

  #endOfLine(from: number): number {
    const bytes = this.#bytes
    let i = from
    while (i < bytes.length && bytes[i] !== lineFeed && bytes[i] !== carriageReturn) i++
    return i
  }

  #raw(from: number, to: number): string {
    // A character has at most four bytes.
    return decoder.decode(this.#bytes.subarray(from, Math.min(to, from + 4 * rawShown))).slice(0, rawShown)
  }

  /** The texts of the fields just read; `from` and `to` bound them all. */
  #cells(from: number, to: number): string[] {
    const bytes = this.#bytes
    const fields = this.#fields
    const text = decoder.decode(bytes.subarray(from, to))
    const cells: string[] = []
    const charAt = charCounter(bytes, text, from, to)
    for (let f = 0; f < fields.length; f += 3) {
      const [begin, end, make] = [fields[f]!, fields[f + 1]!, fields[f + 2]!]
      const cell = charAt ? text.slice(charAt(begin), charAt(end)) : decoder.decode(bytes.subarray(begin, end))
      cells.push(make === escaped ? this.#unescaped(cell) : cell)
    }
    return cells
  }

  #unescaped(cell: string): string {
    const { quote, backslash } = this.#dialect
    if (!backslash) return cell.replaceAll(quote + quote, quote)
    return cell.replace(
      quote === '"' ? /\\([\\"])|"(")/g : /\\([\\'])|'(')/g,
      (_, escaped, doubled) => escaped ?? doubled,
    )
  }
}

/** Which character of `text` a byte of `from` … `to`, which it was decoded from, begins; asked in ascending order. Null where bytes were replaced. */
function charCounter(bytes: Uint8Array, text: string, from: number, to: number): ((byte: number) => number) | null {
  if (text.length === to - from) return (byte) => byte - from
  if (text.includes('\uFFFD')) return null
  let [at, char] = [from, 0]
  return (byte) => {
    for (; at < byte; at++) {
      const c = bytes[at]!
      if ((c & 0xc0) !== 0x80) char += c >= 0xf0 ? 2 : 1
    }
    return char
  }
}
