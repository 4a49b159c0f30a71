import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { findHeaderRow, namedHeader } from './header-row.ts'
import { issueOf } from './issue-log.ts'
import type { InputFile, Issue } from './report.ts'
import { cellText, type Source, type SourceFile, type SourceRow } from './source.ts'
import { readSheet, type SheetContext, type SheetGrid, sharedStrings } from './xlsx-sheet.ts'
import { dateOfSerial, styleMeanings } from './xlsx-styles.ts'
import { scanXml } from './xml-scan.ts'
import { ZipArchive } from './zip.ts'

/** Rows of a sheet that are shown as they stand. */
const shownRows = 20

interface SheetEntry {
  name: string
  part: string
  hidden: boolean
}

/**
 * Opens a workbook. Only the fixed set of part names is read; macros, links and media are never opened. Failures: those of `ZipArchive`
 * and `scanXml`, TYP-02 a zip that is no workbook, CSV-00 no sheet with a value.
 */
export function readXlsx(file: InputFile, words: Words): SourceFile {
  const zip = new ZipArchive(file.name, file.bytes)
  const workbook = zip.text('xl/workbook.xml')
  if (workbook === undefined) throw new Failure('TYP-02', { file: file.name, kind: kindOf(zip) })
  const { sheets, epoch1904 } = sheetEntries(workbook, zip.text('xl/_rels/workbook.xml.rels') ?? '')
  const context: SheetContext = {
    strings: sharedStrings(zip.text('xl/sharedStrings.xml')),
    meanings: styleMeanings(zip.text('xl/styles.xml')),
    epoch1904,
  }
  const grids = new Map<string, SheetGrid>()
  const gridOf = (sheet: SheetEntry): SheetGrid => {
    const known = grids.get(sheet.part)
    if (known) return known
    const grid = readSheet(sheet.part, zip.text(sheet.part) ?? '', context)
    grids.set(sheet.part, grid)
    return grid
  }
  const visible = sheets.filter((sheet) => !sheet.hidden && gridOf(sheet).rows.length > 0)
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
  return 'zip'
}

function sheetEntries(workbook: string, relations: string): { sheets: SheetEntry[]; epoch1904: boolean } {
  const parts = new Map<string, string>()
  scanXml('xl/_rels/workbook.xml.rels', relations, {
    open(name, attribute) {
      if (name !== 'Relationship') return
      const part = (attribute('Target') ?? '').replace(/^\/?xl\//u, '').replace(/^\.\//u, '')
      if (/^worksheets\/[\w .-]+\.xml$/u.test(part)) parts.set(attribute('Id') ?? '', `xl/${part}`)
    },
  })
  const sheets: SheetEntry[] = []
  let epoch1904 = false
  scanXml('xl/workbook.xml', workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') epoch1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      // The relation's attribute is r:id; chart sheets point to parts that are not worksheets and drop out here.
      const part = parts.get(attribute('id') ?? '')
      const title = (attribute('name') ?? '').normalize('NFC')
      if (part) sheets.push({ name: title, part, hidden: (attribute('state') ?? 'visible') !== 'visible' })
    },
  })
  return { sheets, epoch1904 }
}

function openSheet(
  file: InputFile,
  sheet: string,
  grid: SheetGrid,
  headerRow: number | undefined,
  epoch1904: boolean,
  words: Words,
): Source {
  const at = headerRow === undefined ? findHeaderRow(grid.rows) : grid.rows.find((row) => row.line === headerRow)
  if (!at) throw new Failure(headerRow === undefined ? 'CSV-00' : 'MAP-05', { file: file.name, row: headerRow ?? 1 })
  const { header, issues } = namedHeader(at.cells, at.line, words)
  return {
    sheet,
    headerRow: at.line,
    header,
    head: grid.rows.slice(0, shownRows).map(({ line, cells }) => ({ line, text: cells.map(cellText).join('\t') })),
    issues: [...issues, ...sheetIssues(grid, words)],
    byteAt: () => null,
    serialDate: (serial) => dateOfSerial(serial, epoch1904),
    *rows(): Iterable<SourceRow> {
      for (const row of grid.rows) if (row.line > at.line) yield { ...row, at: null }
    },
  }
}

function sheetIssues(grid: SheetGrid, words: Words): Issue[] {
  const { errors, uncalculated, merged } = grid
  return [
    ...(errors > 0 ? [issueOf(words, 'XLS-01', 'warning', { count: errors })] : []),
    ...(uncalculated > 0 ? [issueOf(words, 'XLS-05', 'warning', { count: uncalculated })] : []),
    ...(merged > 0 ? [issueOf(words, 'XLS-06', 'note', { count: merged })] : []),
  ]
}
