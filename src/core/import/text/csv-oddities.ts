import type { Words } from '../../words/index.ts'
import { issueOf } from '../issue-log.ts'
import type { Issue } from '../report.ts'
import { firstLines } from './csv-dialect.ts'
import { CsvReader, type CsvRow, type Dialect } from './csv-rows.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const lineFeed = 10
const carriageReturn = 13

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
  if (!sample.includes(carriageReturn)) return false
  const kinds = new Set<string>()
  for (const { next } of new CsvReader(sample, dialect).shapes()) {
    const isReturn = sample[next - 1] === carriageReturn
    const isFeed = sample[next - 1] === lineFeed
    if (isReturn || isFeed) kinds.add(isReturn ? 'CR' : sample[next - 2] === carriageReturn ? 'CRLF' : 'LF')
    if (kinds.size > 1) break
  }
  return kinds.size > 1
}

/** The first row with a quote inside a value that is not in quotes. */
function bareQuote(sample: Uint8Array, dialect: Dialect): CsvRow | undefined {
  const { quote } = dialect
  if (quote === '' || !sample.includes(quote.charCodeAt(0))) return undefined
  const reader = new CsvReader(sample, dialect)
  for (const { broken, line, at, next } of reader.shapes()) {
    const raw = sample.subarray(at, next)
    const row = !broken && raw.includes(quote.charCodeAt(0)) ? reader.rowAt(at, line).row : null
    if (row && holdsBareQuote(row, decoder.decode(raw), quote)) return row
  }
  return undefined
}

function holdsBareQuote({ cells }: CsvRow, raw: string, quote: string): boolean {
  const bare = cells.filter((cell) => cell.includes(quote) && raw.includes(cell))
  return bare.some((cell) => !raw.includes(quote + cell.replaceAll(quote, quote + quote) + quote))
}
