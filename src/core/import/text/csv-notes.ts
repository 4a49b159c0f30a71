import { CsvReader, type CsvRow } from './csv-rows.ts'
import type { Below, TableArea } from './csv-table-end.ts'
import { filled, linesFrom, RowWalk } from './csv-walk.ts'
import { LineBreaks } from './line-breaks.ts'

/** How much of a text, and how many lines, are looked at for notes at its end. */
const tailBytes = 16_384
const tailLines = 30

const noteText = new RegExp(
  [
    String.raw`^\s*(?:[*†‡¹²³]|\(\*+\)|\[\d+\]\s)`,
    '(?:sources?|notes?|remarks?|nguồn|ghi chú|chú thích|lưu ý|quelle|hinweis|anmerkung|fonte|nota|remarque)\\s*[:：]',
    '(?:generated|exported|printed|created|updated|xuất|cập nhật)\\s+(?:on|at|by|from|lúc|ngày|từ)\\s',
    String.raw`\(?\d+ rows?(?: affected| selected)?\)?\s*$`,
  ].join('|^\\s*'),
  'iu',
)

/** Where the last lines begin, from the last one up; no line before `from`. */
function lastLines(bytes: Uint8Array, from: number): number[] {
  const breaks = new LineBreaks(bytes)
  const starts: number[] = []
  const tail = bytes.length - tailBytes
  let at = tail <= from ? from : breaks.after(breaks.at(tail))
  for (; at < bytes.length; at = breaks.after(breaks.at(at))) starts.push(at)
  return starts.reverse().slice(0, tailLines)
}

/** Notes under a table that are the last thing in its bytes: lines that say so, or that stand alone under an empty one. */
export function notesAtEnd({ bytes, dialect, under, header }: TableArea): Below | undefined {
  if (header.length < 2) return undefined
  const reader = new CsvReader(bytes, dialect)
  const quoteByte = dialect.quote.charCodeAt(0)
  let found: CsvRow | undefined
  let single: CsvRow | undefined
  for (const at of lastLines(bytes, under.next)) {
    const { row, next } = reader.rowAt(at, 0)
    const cells = row ? filled(row) : 0
    if (!row || cells === 0) {
      // With a quote in it, it may be the end of a value of several lines.
      if (bytes.subarray(at, next).includes(quoteByte)) break
      // What stands alone under an empty line is a note, whatever it says.
      if (single) found = single
      continue
    }
    const isNote = noteText.test(row.cells[0]!)
    if (!isNote && (cells > 1 || row.cells[0]!.trim() === '')) break
    single = row
    if (isNote) found = row
  }
  if (!found) return undefined
  const from = new RowWalk(reader, under).lineOf(found.at)
  if (from === undefined) return undefined
  const to = from + linesFrom(bytes, found.at) - 1
  return { kind: 'notes', at: found.at, from, to, row: { ...found, line: from } }
}
