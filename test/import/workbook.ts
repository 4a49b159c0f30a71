import { strToU8, zipSync } from 'fflate'

/** Builds small workbooks for tests, part by part, so that each oddity is visible where it is tested. */

export interface WorkbookParts {
  /** Worksheets: name → rows of the XML inside <sheetData>. */
  sheets: Record<string, string>
  hidden?: string[]
  strings?: string[]
  /** Number formats of the styles 0, 1, 2 …: built-in numbers or codes. */
  formats?: (number | string)[]
  date1904?: boolean
  /** More parts, or other contents of the parts above. */
  parts?: Record<string, string>
}

export function workbookParts(book: WorkbookParts): Record<string, string> {
  const names = Object.keys(book.sheets)
  const sheets = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${book.hidden?.includes(name) ? 'state="hidden" ' : ''}r:id="rId${i + 1}"/>`,
  )
  const relations = names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
  const formats = book.formats ?? [0]
  const custom = formats.map((format, i) =>
    typeof format === 'string' ? `<numFmt numFmtId="${170 + i}" formatCode="${format}"/>` : '',
  )
  const styles = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 170 + i : format}"/>`)
  return {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${custom.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...(book.strings
      ? { 'xl/sharedStrings.xml': `<sst>${book.strings.map((s) => `<si><t>${s}</t></si>`).join('')}</sst>` }
      : {}),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${book.sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...book.parts,
  }
}

export function workbook(book: WorkbookParts): Uint8Array {
  const parts = workbookParts(book)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** A row of inline texts and numbers. */
export function row(line: number, cells: (string | number | null)[], style = 0): string {
  const xml = cells.map((cell, i) => {
    const reference = `${String.fromCharCode(65 + i)}${line}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${reference}" s="${style}"><v>${cell}</v></c>`
    return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${line}">${xml.join('')}</row>`
}
