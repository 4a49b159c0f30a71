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
  const { breaks, row } = oddities(firstLines(bytes), dialect)
  const issues: Issue[] = []
  if (breaks.size > 1) issues.push(issueOf(words, 'CSV-02', 'note'))
  if (row)
    issues.push(issueOf(words, 'CSV-07', 'note', { line: row.line }, { line: row.line, raw: row.cells.join(' | ') }))
  if (dialect.backslash) issues.push(issueOf(words, 'CSV-10', 'note'))
  return issues
}

/**
 * The line breaks in which rows end, those inside quotes being text, up to the second kind; and the first row with a quote inside a value that is
 * not in quotes.
 */
function oddities(sample: Uint8Array, dialect: Dialect): { breaks: ReadonlySet<string>; row: CsvRow | undefined } {
  const breaks = new Set<string>()
  let row: CsvRow | undefined
  const quote = dialect.quote.charCodeAt(0)
  const [hasReturns, hasQuotes] = [sample.includes(carriageReturn), dialect.quote !== '' && sample.includes(quote)]
  const reader = new CsvReader(sample, dialect)
  for (const { broken, line, at, next } of reader.shapes()) {
    const [seeksBreaks, seeksQuote] = [hasReturns && breaks.size < 2, hasQuotes && !row]
    if (!seeksBreaks && !seeksQuote) break
    const end = sample[next - 1]
    if (end === carriageReturn) breaks.add('CR')
    else if (end === lineFeed) breaks.add(sample[next - 2] === carriageReturn ? 'CRLF' : 'LF')
    const raw = sample.subarray(at, next)
    if (!seeksQuote || broken || !raw.includes(quote)) continue
    const found = reader.rowAt(at, line).row
    if (found && holdsBareQuote(found, decoder.decode(raw), dialect.quote)) row = found
  }
  return { breaks, row }
}

function holdsBareQuote({ cells }: CsvRow, raw: string, quote: string): boolean {
  const bare = cells.filter((cell) => cell.includes(quote) && raw.includes(cell))
  return bare.some((cell) => !raw.includes(quote + cell.replaceAll(quote, quote + quote) + quote))
}
