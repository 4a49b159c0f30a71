import { Failure } from '../../workspace/failure.ts'
import { type JsonParser, JsonSyntax } from './json-parser.ts'
import { JsonRows } from './json-rows.ts'
import { JsonRecord } from './json-value.ts'

/**
 * The rows of a text that holds one record a line (NDJSON): two of its first three filled lines are each a record. A line that is none
 * costs itself only. Undefined for every other text. Failure LIM-03 too many records.
 */
export function readLines(parser: JsonParser, bytes: Uint8Array): JsonRows | undefined {
  const first: Line[] = []
  for (const line of linesOf(bytes)) {
    if (isBlank(bytes, line.from, line.to)) continue
    if (first.push(line) === 3) break
  }
  // A file of one line is one value, and may be too large to be looked at twice.
  if (first.length < 2 || first.filter(({ from, to }) => recordIn(parser, from, to)).length < 2) return undefined
  // What the look at the first lines noted comes again.
  parser.duplicates = null
  const rows = new JsonRows(parser.texts)
  for (const { from, to, line } of linesOf(bytes)) {
    if (isBlank(bytes, from, to)) continue
    parser.texts.damagedAt = -1
    const record = recordIn(parser, from, to)
    if (record) rows.add(record, line)
    else rows.addBroken(line, from, parser.texts.decode(from, Math.min(to, from + 200)))
  }
  return rows
}

interface Line {
  from: number
  to: number
  /** From 1. */
  line: number
}

function recordIn(parser: JsonParser, from: number, to: number): JsonRecord | undefined {
  parser.goTo(from, to)
  if (parser.peek() !== 123) return undefined
  try {
    const value = parser.value()
    return parser.peek() < 0 && value instanceof JsonRecord ? value : undefined
  } catch (error) {
    // Too deep or too long a line is none, like one that is not JSON.
    if (error instanceof JsonSyntax || error instanceof Failure) return undefined
    throw error
  }
}

/** Lines end with LF, CRLF or CR. */
function* linesOf(bytes: Uint8Array): Generator<Line> {
  let line = 1
  for (let from = 0; from < bytes.length; line++) {
    let to = from
    while (to < bytes.length && bytes[to] !== 10 && bytes[to] !== 13) to++
    yield { from, to, line }
    from = to + (bytes[to] === 13 && bytes[to + 1] === 10 ? 2 : 1)
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== 32 && bytes[i] !== 9) return false
  return true
}
