import { strToU8, type Zippable, zipSync } from 'fflate'
import { escapeXml, xmlHeader } from './xml.ts'

export interface TableColumn {
  name: string
  values: readonly (string | number | null)[]
}

export const sheetName = 'Sheet1'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}

/**
 * A workbook of one sheet: names in the first row, typed values below. Text is stored as text, so nothing from a file can
 * become a formula. ECMA-376 part 1, the least that spreadsheets open.
 */
export function xlsxTable(columns: readonly TableColumn[]): Uint8Array {
  const height = Math.max(0, ...columns.map((column) => column.values.length))
  const rows = Array.from({ length: height + 1 }, (_, r) => {
    const cells = columns
      .map((column, c) => cell(r === 0 ? column.name : (column.values[r - 1] ?? null), c, r))
      .join('')
    return `<row r="${r + 1}">${cells}</row>`
  }).join('')
  return zipParts({
    '[Content_Types].xml': `${xmlHeader}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xmlHeader}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHeader}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHeader}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xmlHeader}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  })
}

function cell(value: string | number | null, column: number, row: number): string {
  const at = `${columnLetter(column)}${row + 1}`
  if (value === null || value === '') return ''
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : ''
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

/** A zip of texts and bytes whose entries carry one fixed date, so that the same deck gives the same bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) })
}
