import { type CellStyle, styleIndex, stylesXml } from './workbook-styles.ts'
import { type Validation, validationsXml } from './workbook-validations.ts'
import { escapeXml, xmlHeader } from './xml.ts'
import { zipParts } from './zip-parts.ts'

export type CellValue = string | number | null

export interface SheetRow {
  cells: readonly CellValue[]
  /** Of its cells, by their place; those beyond the list look as their column does. */
  styles?: readonly CellStyle[]
}

export interface SheetColumn {
  /** In characters of the default font. */
  width: number
  /** Of cells that no row styles, those still empty included. */
  style: CellStyle
}

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string
  rows: readonly SheetRow[]
  columns?: readonly SheetColumn[]
  /** How many of the first rows stay in sight. */
  frozenRows?: number
  validations?: readonly Validation[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}

/**
 * A workbook (.xlsx) of typed cells, the same bytes for the same sheets. Text is stored as text, so nothing from a file can become a
 * formula. ECMA-376 part 1, the least that spreadsheets open.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const numbers = sheets.map((_, i) => i + 1)
  const overrides = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  )
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const targets = [...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`]), ['styles', 'styles.xml']]
  const links = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  )
  return zipParts({
    '[Content_Types].xml': `${xmlHeader}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${xmlHeader}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHeader}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHeader}<Relationships xmlns="${packageRelationships}">${links.join('')}</Relationships>`,
    'xl/styles.xml': `${xmlHeader}${stylesXml(main)}`,
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, xmlHeader + sheetXml(sheet, i)]),
    ),
  })
}

function sheetXml({ rows, columns = [], frozenRows = 0, validations = [] }: Sheet, index: number): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`
  const widths = columns.map(
    ({ width, style }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleIndex(style)}" customWidth="1"/>`,
  )
  const lines = rows.map(({ cells, styles = [] }, r) => {
    const texts = cells.map((value, c) => cellXml(value, `${columnLetter(c)}${r + 1}`, styles[c] ?? columns[c]?.style))
    return `<row r="${r + 1}">${texts.join('')}</row>`
  })
  return [
    `<worksheet xmlns="${main}">`,
    `<sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    validationsXml(validations),
    '</worksheet>',
  ].join('')
}

function cellXml(value: CellValue, at: string, style: CellStyle = 'plain'): string {
  const s = style === 'plain' ? '' : ` s="${styleIndex(style)}"`
  if (value === null || value === '') return s === '' ? '' : `<c r="${at}"${s}/>`
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"${s}><v>${value}</v></c>` : ''
  return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}
