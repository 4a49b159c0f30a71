import type { Words } from '../../words/index.ts'
import { Failure } from '../../workspace/failure.ts'
import { issueOf } from '../issue-log.ts'
import { limits } from '../limits.ts'
import type { Issue } from '../report.ts'
import { type Cell, cellText } from '../source.ts'
import { tables } from '../tables.ts'
import { foldHeader, sameHeader } from './headers.ts'
import { isAnswerLabels, isImportIds } from './survey-rows.ts'

/** A row of a table of any format. */
export interface GridRow {
  cells: readonly Cell[]
  line: number
}

const knownHeaders = new Set(
  Object.values(tables).flatMap((fields) =>
    fields.flatMap((field) => [field.name.replaceAll('_', ' '), ...field.synonyms]),
  ),
)

/** Characters beyond which a text is not looked up: no known header is near that long. */
const longestHeader = 200

/** How many of these texts are headers of a table that can be imported. */
export function knownHeadersIn(cells: readonly Cell[]): number {
  // A row beyond the limit is refused; looking up a million texts before would take its time.
  if (cells.length > limits.columns) return 0
  return cells.map(cellText).filter((text) => text.length <= longestHeader && knownHeaders.has(foldHeader(text))).length
}

/** How far down a header is looked for. */
const searchedRows = 50

/**
 * The row that holds the headers: the first that is about as wide as the rows usually are, passing over titles, notes and groups above;
 * a row further down wins only if it alone holds headers that are known. Of a survey it is the last of its header rows. Undefined when no row
 * holds anything.
 */
export function findHeaderRow<Row extends GridRow>(rows: Iterable<Row>): Row | undefined {
  const seen: { row: Row; filled: number; known: number }[] = []
  for (const row of rows) {
    const texts = row.cells.map(cellText).filter((text) => text.trim() !== '')
    if (texts.length === 0) continue
    seen.push({ row, filled: texts.length, known: knownHeadersIn(texts) })
    if (seen.length >= searchedRows) break
  }
  if (seen.length === 0) return undefined
  const widths = seen.map((item) => item.filled).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length / 2)]!
  const wide = seen.filter((item) => item.filled >= Math.max(1, usual * 0.6))
  const first = wide[0]!
  const below = wide[1]
  const survey = seen.slice(1, 3).find(({ row: { cells } }) => isImportIds(cells) || isAnswerLabels(cells))
  if (survey) return survey.row
  // Groups that reach over several columns leave cells empty or repeat; the names are then in the row below.
  if (below && below.known >= Math.max(2, first.known) && !isComplete(first.row.cells)) return below.row
  if (first.known > 0) return first.row
  return (wide.find((item) => item.known >= 2) ?? first).row
}

function isComplete(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => cellText(cell).trim())
  return !texts.includes('') && new Set(texts).size === texts.length
}

/** Header texts as they are used: NFC, trimmed, unique. Empty ones become `column_3`, repeated ones `name_2`, with a warning. */
export function namedHeader(cells: readonly Cell[], line: number, words: Words): { header: string[]; issues: Issue[] } {
  if (cells.length > limits.columns) throw new Failure('LIM-02', { columns: cells.length, limit: limits.columns })
  const issues: Issue[] = []
  const taken = new Set<string>()
  const header = cells.map((cell, index) => {
    const given = sameHeader(cellText(cell))
    const wanted = given === '' ? `column_${index + 1}` : given
    let name = wanted
    for (let k = 2; taken.has(name); k++) name = `${wanted}_${k}`
    taken.add(name)
    if (name !== given) {
      issues.push(
        issueOf(
          words,
          'CSV-05',
          'warning',
          { column: index + 1, header: given, name },
          { line, column: name, raw: given },
        ),
      )
    }
    return name
  })
  return { header, issues }
}
