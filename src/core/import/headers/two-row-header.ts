import type { Words } from '../../words/index.ts'
import { issueOf } from '../issue-log.ts'
import type { Issue } from '../report.ts'
import { type Cell, cellText } from '../source.ts'
import { type GridRow, namedHeader } from './header-row.ts'
import { surveyHeader } from './survey-rows.ts'

/** Headers that the message names. */
const namedHeaders = 6

/**
 * The headers of a table from the row that names its columns, joined with the groups on the row right above where there are such, with
 * a warning. Failure LIM-02.
 */
export function headerUnderGroups(
  rows: Iterable<GridRow>,
  names: GridRow,
  words: Words,
): { header: string[]; issues: Issue[] } {
  const groups = rowAbove(rows, names.line)
  const joined = groups && (surveyHeader(groups.cells, names.cells) ?? headerOfPair(groups, names))
  const { header, issues } = namedHeader(joined ?? names.cells, names.line, words)
  if (groups && joined) {
    const raw = groups.cells.map(cellText).join(' | ')
    const detail = {
      from: groups.line,
      to: names.line,
      headers: words.numbers.list(header.slice(0, namedHeaders)),
    }
    issues.push(issueOf(words, 'CSV-12', 'warning', detail, { line: groups.line, raw }))
  }
  return { header, issues }
}

function rowAbove(rows: Iterable<GridRow>, line: number): GridRow | undefined {
  let above: GridRow | undefined
  for (const row of rows) {
    if (row.line >= line) break
    above = row
  }
  return above
}

/** Groups stand on the line right above the names. */
function headerOfPair(groups: GridRow, names: GridRow): string[] | undefined {
  return groups.line === names.line - 1 ? joinedHeader(groups.cells, names.cells) : undefined
}

const texts = (cells: readonly Cell[]) => cells.map((cell) => cellText(cell).trim())
const isNumber = (text: string) => /^[-+−(]?[\d.,\s]+%?\)?$/u.test(text)

/**
 * One header of two rows: groups above ("2023" over "NPS", "CSAT") and names below. A group reaches over the empty cells to its right. Where
 * names repeat, the group goes in front of each ("2023 NPS"), else it only fills what the names leave empty. Undefined
 * when the rows are no such pair: the upper one is a title, the lower one holds values, or joining does not tell the columns apart.
 */
function joinedHeader(groups: readonly Cell[], names: readonly Cell[]): string[] | undefined {
  const below = texts(names)
  // A spreadsheet holds no cells behind the last one that is filled.
  const above = texts([...groups, ...Array(Math.max(0, names.length - groups.length)).fill(null)])
  if (above.length !== below.length || above.slice(1).every((text) => text === '')) return undefined
  // A full row of different texts is a header by itself.
  if (!above.includes('') && new Set(above).size === above.length) return undefined
  const named = below.filter((text) => text !== '')
  if (named.length < 2 || named.some(isNumber)) return undefined
  const repeats = new Set(named).size < named.length
  const fills = above.includes('') && above.some((text, column) => text !== '' && below[column] === '')
  if (!repeats && !fills) return undefined
  if (below.some((text, column) => text === '' && above[column] === '')) return undefined
  let group = ''
  const joined = below.map((name, column) => {
    if (above[column] !== '') group = above[column]!
    if (name === '') return group
    return repeats && group !== '' ? `${group} ${name}` : name
  })
  return new Set(joined).size === joined.length ? joined : undefined
}
