import type { Words } from '../../words/index.ts'
import { Failure } from '../../workspace/failure.ts'
import { findHeaderRow } from '../headers/header-row.ts'
import { linesAbove } from '../headers/titles.ts'
import { headerUnderGroups } from '../headers/two-row-header.ts'
import { issueOf } from '../issue-log.ts'
import type { InputFile, Issue } from '../report.ts'
import { cellText, type Source, type SourceFile, type SourceRow } from '../source.ts'
import { dateOfSerial } from './xlsx-dates.ts'
import { type SheetEntry, workbookPart, workbookParts } from './xlsx-parts.ts'
import { readSheet, type SheetContext, type SheetGrid } from './xlsx-sheet.ts'
import { styleMeanings } from './xlsx-styles.ts'
import { sharedStrings, TextBudget } from './xlsx-texts.ts'
import { xmlPart } from './xml-part.ts'
import { ZipArchive } from './zip.ts'

/** Rows of a sheet that are shown as they stand. */
const shownRows = 20

/**
 * Opens a workbook. Only its workbook, relations, styles, strings and worksheets are read; macros, links and media are never opened.
 * Failures: those of `ZipArchive` and `scanXml`, TYP-02 a zip that is no workbook, CSV-00 no sheet with a value, LIM-02 and LIM-04 of
 * `readSheet`.
 */
export function readXlsx(file: InputFile, words: Words): SourceFile {
  const zip = new ZipArchive(file.name, file.bytes)
  const workbook = workbookPart(zip)
  if (workbook === undefined) throw new Failure('TYP-02', { file: file.name, kind: kindOf(zip) })
  const { sheets, strings, styles, epoch1904 } = workbookParts(zip, workbook)
  const budget = new TextBudget()
  const context: SheetContext = {
    strings: sharedStrings(xmlPart(zip, strings), budget),
    meanings: styleMeanings(xmlPart(zip, styles)),
    epoch1904,
    budget,
  }
  const grids = new Map<string, SheetGrid>()
  const gridOf = ({ part }: SheetEntry): SheetGrid => {
    const grid = grids.get(part) ?? readSheet(part, xmlPart(zip, part), context)
    grids.set(part, grid)
    return grid
  }
  const visible = sheets.filter((sheet) => !sheet.hidden && gridOf(sheet).cells.rowCount > 0)
  if (visible.length === 0) throw new Failure('CSV-00', { file: file.name })
  const hidden = sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name)
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    choices: visible.map((sheet) => ({ sheet: sheet.name })),
    issues: [
      ...(hidden.length > 0 ? [issueOf(words, 'XLS-03', 'note', { sheets: hidden.join(', ') })] : []),
      ...(zip.has('xl/vbaProject.bin') ? [issueOf(words, 'XLS-04', 'note')] : []),
    ],
    open({ sheet: name, headerRow }) {
      const sheet = name === undefined ? visible[0]! : sheets.find((entry) => entry.name === name.normalize('NFC'))
      if (!sheet) {
        throw new Failure('SHT-01', { sheet: name ?? '', available: sheets.map((entry) => entry.name).join(', ') })
      }
      return openSheet(file, sheet.name, gridOf(sheet), headerRow, epoch1904, words)
    },
  }
}

/** A zip of another kind, named after what is in it. */
function kindOf(zip: ZipArchive): string {
  if (zip.has('mimetype') && zip.has('content.xml')) return 'OpenDocument'
  if (zip.has('word/document.xml')) return 'Word'
  if (zip.has('ppt/presentation.xml')) return 'PowerPoint'
  if (zip.has('xl/workbook.bin')) return 'xlsb'
  if (zip.has('Index/Document.iwa') || zip.has('Index.zip')) return 'Numbers'
  return 'zip'
}

function openSheet(
  file: InputFile,
  sheet: string,
  grid: SheetGrid,
  headerRow: number | undefined,
  epoch1904: boolean,
  words: Words,
): Source {
  const at = headerRow === undefined ? findHeaderRow(grid.cells.rows()) : rowAt(grid, headerRow)
  if (!at) throw new Failure(headerRow === undefined ? 'CSV-00' : 'MAP-05', { file: file.name, row: headerRow ?? 1 })
  const width = at.cells.findLastIndex((cell) => cell !== null) + 1
  const { header, issues } = headerUnderGroups(grid.cells.rows(), { ...at, cells: at.cells.slice(0, width) }, words)
  const head = firstRows(grid)
  return {
    sheet,
    headerRow: at.line,
    header,
    titles: [...linesAbove(head, at.line), sheet, file.name],
    head,
    issues: [...issues, ...sheetIssues(grid, words)],
    byteAt: () => null,
    serialDate: (serial) => dateOfSerial(serial, epoch1904),
    *rows(): Iterable<SourceRow> {
      for (const row of grid.cells.rows()) if (row.line > at.line) yield row
    },
  }
}

function firstRows(grid: SheetGrid): Source['head'] {
  const first: { line: number; text: string }[] = []
  for (const { line, cells } of grid.cells.rows()) {
    if (first.push({ line, text: cells.map(cellText).join('\t').trimEnd() }) === shownRows) break
  }
  return first
}

function rowAt(grid: SheetGrid, line: number): SourceRow | undefined {
  for (const row of grid.cells.rows()) if (row.line === line) return row
  return undefined
}

function sheetIssues(grid: SheetGrid, words: Words): Issue[] {
  const { errors, uncalculated, merged, hiddenRows } = grid
  return [
    ...(errors > 0 ? [issueOf(words, 'XLS-01', 'warning', { count: errors })] : []),
    ...(uncalculated > 0 ? [issueOf(words, 'XLS-05', 'warning', { count: uncalculated })] : []),
    ...(merged > 0 ? [issueOf(words, 'XLS-06', 'note', { count: merged })] : []),
    ...(hiddenRows > 0 ? [issueOf(words, 'XLS-08', 'note', { count: hiddenRows })] : []),
  ]
}
