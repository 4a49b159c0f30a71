import { knownHeadersIn } from '../headers/header-row.ts'
import { CsvReader, type Dialect } from './csv-rows.ts'

/** How much of a text is looked at to find how it is written. */
const sampleBytes = 65_536

/** How far a backslash before a quote is looked for. Beyond it such rows are rejected (CSV-04), as all text after a closing quote is. */
const searchedBytes = 8_000_000

/** What separates columns nearly everywhere; then what serves for nothing else; then what does so only above headers that are known. */
const usual = [',', ';', '\t', '|']
const rare = ['^', '~', '¦', '\x01', '\x1e', '\x1f']
const doubtful = [':', ' ', '#', '!', '&', '*', '/', '=', '@', '$', '§', '·', '-', '_']

/** A share of rows of one width from which on a delimiter is consistent. */
const consistent = 0.8

const plain = { quote: '"', backslash: false } as const
const encoder = new TextEncoder()

/**
 * How a text is written, tested on samples of it: which delimiter cuts it into rows of one width most consistently (a comma when none
 * does), and how quotes inside quotes are written. What is given is not tested.
 */
export function findDialect(
  bytes: Uint8Array,
  given: { delimiter?: string | undefined; quote?: Dialect['quote'] | undefined },
): Dialect {
  const sample = firstLines(bytes)
  const backslash = given.quote === undefined && has(sample, '\\"')
  const delimiter = given.delimiter ?? findDelimiter(sample, { quote: given.quote ?? '"', backslash })
  if (given.quote !== undefined) return { delimiter, quote: given.quote, backslash: false }
  if (!has(sample, '"') && has(sample, "'") && headerIsIn("'", sample, delimiter))
    return { delimiter, quote: "'", backslash: false }
  return { delimiter, quote: '"', backslash: backslashFits(bytes, delimiter) }
}

/** The first lines from an offset on; a line that the sample would cut through is left out. */
export function firstLines(bytes: Uint8Array, from = 0): Uint8Array {
  const to = from + sampleBytes
  return bytes.subarray(from, to >= bytes.length ? bytes.length : Math.max(bytes.lastIndexOf(10, to) + 1, from) || to)
}

const has = (bytes: Uint8Array, text: string) => indexOf(bytes, text) >= 0

/** The first place of one or two characters of ASCII. */
function indexOf(bytes: Uint8Array, text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  let i = bytes.indexOf(first)
  while (i >= 0 && text.length > 1 && bytes[i + 1] !== second) i = bytes.indexOf(first, i + 1)
  return i
}

interface Fit {
  delimiter: string
  /** Rows of the usual width among all rows, and those that are not. */
  share: number
  misfits: number
  /** The usual width, and where the first row stands that has it. */
  width: number
  first: { at: number; line: number } | undefined
}

function fitOf(sample: Uint8Array, dialect: Dialect): Fit {
  const widths = new Map<number, { count: number; first: { at: number; line: number } }>()
  let rows = 0
  for (const { width, broken, line, at } of new CsvReader(sample, dialect).shapes()) {
    if (width === 0 && !broken) continue
    rows++
    if (broken) continue
    const same = widths.get(width)
    if (same) same.count++
    else widths.set(width, { count: 1, first: { at, line } })
  }
  const score = (width: number, count: number) => (count / rows) * (1 + Math.min(width, 20) / 100)
  let best: Fit = { delimiter: dialect.delimiter, share: 0, misfits: rows, width: 1, first: undefined }
  for (const [width, { count, first }] of widths) {
    if (width > 1 && score(width, count) > score(best.width, rows - best.misfits)) {
      best = { ...best, share: count / rows, misfits: rows - count, width, first }
    }
  }
  return best
}

function findDelimiter(sample: Uint8Array, quoting: Omit<Dialect, 'delimiter'>): string {
  const fits = (delimiters: readonly string[]) =>
    delimiters
      .filter((delimiter) => sample.includes(encoder.encode(delimiter)[0]!))
      .map((delimiter) => fitOf(sample, { ...quoting, delimiter }))
      .sort(byFit)
  const best = fits(usual)[0]
  if (best && best.share >= consistent) return best.delimiter
  const other =
    fits(rare).find(({ share }) => share >= consistent) ??
    fits(doubtful).find((fit) => fit.share >= consistent && knownHeadersIn(firstCells(sample, fit, quoting)) > 1)
  return (other ?? best)?.delimiter ?? ','
}

function firstCells(sample: Uint8Array, { first, delimiter }: Fit, quoting: Omit<Dialect, 'delimiter'>): string[] {
  return first ? (new CsvReader(sample, { ...quoting, delimiter }).rowAt(first.at, first.line).row?.cells ?? []) : []
}

/**
 * Of two consistent delimiters, the one that cuts the header too: decimal commas stand in every row but that one. Else the one that
 * cuts more rows alike, and wider.
 */
function byFit(a: Fit, b: Fit): number {
  const both = a.share >= consistent && b.share >= consistent
  const order = both ? (a.first?.line ?? 0) - (b.first?.line ?? 0) : 0
  const score = ({ share, width }: Fit) => share * (1 + Math.min(width, 20) / 100)
  return order || score(b) - score(a)
}

/** Are all headers in quotes of this kind. */
function headerIsIn(quote: string, sample: Uint8Array, delimiter: string): boolean {
  for (const { cells } of new CsvReader(sample, { ...plain, delimiter }).rows()) {
    if (cells.length > 1)
      return cells.every((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote))
  }
  return false
}

/**
 * Are quotes escaped by backslashes: tested where the first backslash before a quote stands. A path in quotes that ends in a backslash
 * ("C:\data\") looks so too; the reading that leaves fewer rows broken is right.
 */
function backslashFits(bytes: Uint8Array, delimiter: string): boolean {
  const at = indexOf(bytes.subarray(0, searchedBytes), '\\"')
  if (at < 0) return false
  const sample = firstLines(bytes, at < sampleBytes / 2 ? 0 : bytes.lastIndexOf(10, at) + 1)
  const misfits = (backslash: boolean) => fitOf(sample, { delimiter, quote: '"', backslash }).misfits
  return misfits(true) < misfits(false)
}
