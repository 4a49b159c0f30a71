import type { DataTable } from '../charts/chart.ts'
import { chartTable } from '../charts/index.ts'
import { oneLine } from '../charts/legal-text.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { csvBytes, spreadsheetSafe } from '../import/text/write-csv.ts'
import { tableHtml } from './table-html.ts'
import { type CellValue, type SheetRow, workbook } from './workbook.ts'
import type { CellStyle } from './workbook-styles.ts'
import { escapeXml } from './xml.ts'

/** A row of a slide's numbers with what it is. */
interface NumberRow {
  is: 'title' | 'text' | 'heading' | 'row'
  cells: readonly CellValue[]
}

/** The slide's numbers as CSV: what it says, every table under its caption, and its notes. Safe to open in a spreadsheet. */
export function slideToCsv(slide: ComposedSlide): Uint8Array {
  return csvBytes(rowsOf(slide, slide.charts.map(chartTable)).map(({ cells }) => cells))
}

/** The same as a workbook of a sheet for each chart, numbers as numbers, texts as texts. */
export function slideToXlsx(slide: ComposedSlide): Uint8Array {
  const tables = slide.charts.map(chartTable)
  const names = sheetNames(tables.map(({ caption }) => caption))
  return workbook(
    (tables.length > 0 ? tables.map((table) => [table]) : [[]]).map((shown, i) => {
      const rows = rowsOf(slide, shown)
      return { name: names[i] ?? '1', rows: rows.map(styled), columns: widthsOf(rows) }
    }),
  )
}

/**
 * The same for the clipboard. Spreadsheets read pasted numbers as their computer's language writes them, so they are written as the
 * slide's language does, ungrouped.
 */
export function slideToClipboard(slide: ComposedSlide): { text: string; html: string } {
  const tables = slide.charts.map(chartTable)
  const write = (cell: CellValue) => pasted(cell, slide.lang)
  const text = rowsOf(slide, tables)
    .map(({ cells }) => cells.map(write).join('\t'))
    .join('\r\n')
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => `<p>${escapeXml(spreadsheetSafe(oneLine(line)))}</p>`).join('')
  const html = [
    paragraphs([slide.headline, ...saidBelow(slide)]),
    ...tables.map((table) => tableHtml(table, write)),
    paragraphs(notesOf(slide)),
  ].join('')
  return { text, html }
}

function pasted(cell: CellValue, lang: ComposedSlide['lang']): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return spreadsheetSafe(oneLine(cell))
  return lang === 'vi' ? String(cell).replace('.', ',') : String(cell)
}

function rowsOf(slide: ComposedSlide, tables: readonly DataTable[]): NumberRow[] {
  const blank: NumberRow = { is: 'text', cells: [] }
  return [
    { is: 'title', cells: [slide.headline] },
    ...saidBelow(slide).map((line): NumberRow => ({ is: 'text', cells: [line] })),
    ...tables.flatMap(({ caption, columns, rows }): NumberRow[] => [
      blank,
      { is: 'title', cells: [caption] },
      { is: 'heading', cells: columns.map(({ label }) => label) },
      ...rows.map((cells): NumberRow => ({ is: 'row', cells })),
    ]),
    blank,
    ...notesOf(slide).map((note): NumberRow => ({ is: 'text', cells: [note] })),
  ]
}

/** The subtitle, or the lines of a slide of words. */
function saidBelow({ subtitle, body }: ComposedSlide): string[] {
  return [subtitle, ...body.split('\n')].filter((line) => line.trim() !== '')
}

/** Source, bases, method, what was left out, and that a sample is one. */
function notesOf({ footnotes, sampleMark }: ComposedSlide): string[] {
  return sampleMark === null ? footnotes : [...footnotes, sampleMark]
}

const styles: Readonly<Record<NumberRow['is'], CellStyle>> = {
  title: 'title',
  text: 'text',
  heading: 'heading',
  row: 'plain',
}

function styled({ is, cells }: NumberRow): SheetRow {
  return { cells, styles: cells.map((cell) => (is === 'row' && typeof cell === 'string' ? 'text' : styles[is])) }
}

/** As wide as the longest cell of its table, within reason. */
function widthsOf(rows: readonly NumberRow[]): { width: number; style: CellStyle }[] {
  const table = rows.filter(({ is }) => is === 'row' || is === 'heading')
  const count = Math.max(1, ...table.map(({ cells }) => cells.length))
  return Array.from({ length: count }, (_, i) => {
    const longest = Math.max(...table.map(({ cells }) => String(cells[i] ?? '').length), 0)
    return { width: Math.min(48, Math.max(10, longest + 2)), style: 'plain' }
  })
}

/** At most 31 characters, none that a sheet's name may not have, none twice. */
function sheetNames(captions: readonly string[]): string[] {
  const taken = new Set<string>()
  return captions.map((caption, i) => {
    const name = oneLine(caption)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '')
      .slice(0, 28)
      .trim()
    const free = name === '' || taken.has(name.toLowerCase()) ? `${name} ${i + 1}`.trim() : name
    taken.add(free.toLowerCase())
    return free
  })
}
