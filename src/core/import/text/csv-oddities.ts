import type { Words } from '../../words/index.ts'
import { issueOf } from '../issue-log.ts'
import type { Issue } from '../report.ts'
import { firstLines } from './csv-dialect.ts'
import { CsvReader, type CsvRow, type Dialect } from './csv-rows.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** What is unusual about how a text is written, as its first lines show it: each is read as it should be, and told once. */
export function dialectIssues(bytes: Uint8Array, dialect: Dialect, words: Words): Issue[] {
  const sample = firstLines(bytes)
  const issues: Issue[] = []
  if (breaksAreMixed(sample, dialect)) issues.push(issueOf(words, 'CSV-02', 'note'))
  const row = bareQuote(sample, dialect)
  if (row)
    issues.push(issueOf(words, 'CSV-07', 'note', { line: row.line }, { line: row.line, raw: row.cells.join(' | ') }))
  if (dialect.backslash) issues.push(issueOf(words, 'CSV-10', 'note'))
  return issues
}

/** Do rows end in line breaks of several kinds; those inside quotes are text. */
function breaksAreMixed(sample: Uint8Array, dialect: Dialect): boolean {
  const reader = new CsvReader(sample, dialect)
  const kinds = new Set<string>()
  let line = 1
  for (let at = 0; at < sample.length; ) {
    const { next, nextLine } = reader.rowAt(at, line)
    const end = decoder.decode(sample.subarray(Math.max(at, next - 2), next))
    const kind = /\r\n$|\n$|\r$/u.exec(end)?.[0]
    if (kind) kinds.add(kind)
    at = next
    line = nextLine
  }
  return kinds.size > 1
}

/** The first row with a quote inside a value that is not in quotes. */
function bareQuote(sample: Uint8Array, dialect: Dialect): CsvRow | undefined {
  const { quote } = dialect
  if (quote === '' || !sample.includes(quote.charCodeAt(0))) return undefined
  const reader = new CsvReader(sample, dialect)
  for (const row of reader.rows()) {
    if (row.problem || !row.cells.some((cell) => cell.includes(quote))) continue
    const raw = decoder.decode(sample.subarray(row.at, reader.rowAt(row.at, row.line).next))
    const bare = row.cells.filter((cell) => cell.includes(quote) && raw.includes(cell))
    if (bare.some((cell) => !raw.includes(quote + cell.replaceAll(quote, quote + quote) + quote))) return row
  }
  return undefined
}
