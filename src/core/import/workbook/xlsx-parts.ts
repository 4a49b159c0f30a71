import { scanXml } from './xml-scan.ts'
import { decodedXml, type XmlPiece } from './xml-text.ts'
import type { ZipArchive } from './zip.ts'

export interface SheetEntry {
  name: string
  part: string
  hidden: boolean
}

/** What the parts of a workbook are called, and its epoch. */
export interface WorkbookParts {
  sheets: readonly SheetEntry[]
  strings: string
  styles: string
  epoch1904: boolean
}

/** A part of a workbook as XML; one that is not there is empty. */
export function xmlPart(zip: ZipArchive, part: string): Iterable<XmlPiece> {
  return decodedXml(part, zip.part(part) ?? [])
}

/** The workbook part: the usual one, or the one that the package names ("xl/workbook2.xml"). Undefined when the zip is no workbook. */
export function workbookPart(zip: ZipArchive): string | undefined {
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml'
  const named = relations(zip, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')?.part
  return named?.startsWith('xl/') && zip.has(named) ? named : undefined
}

/** Sheets in their order, with the parts they are in. A relation that leads outside `xl/` is not followed; nor is one to a chart sheet. */
export function workbookParts(zip: ZipArchive, workbook: string): WorkbookParts {
  const related = relations(zip, `xl/_rels/${workbook.slice('xl/'.length)}.rels`, 'xl/')
  const byId = new Map(related.map((relation) => [relation.id, relation]))
  const sheets: SheetEntry[] = []
  let epoch1904 = false
  scanXml(workbook, xmlPart(zip, workbook), {
    open(element, attributes) {
      if (element === 'workbookPr') epoch1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
      if (element !== 'sheet') return
      const relation = byId.get(attributes.get('id') ?? '')
      if (relation?.type !== 'worksheet') return
      const title = (attributes.get('name') ?? '').normalize('NFC')
      // Excel never writes a name twice; a sheet whose name was taken must still be one that can be named.
      const name = sheets.some((sheet) => sheet.name === title) ? `${title} (${sheets.length + 1})` : title
      sheets.push({ name, part: relation.part, hidden: (attributes.get('state') ?? 'visible') !== 'visible' })
    },
  })
  const partOf = (type: string) => related.find((relation) => relation.type === type)?.part ?? `xl/${type}.xml`
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), epoch1904 }
}

interface Relation {
  id: string
  /** The last word of its type: "worksheet". A relation without a type is what its folder says. */
  type: string
  part: string
}

function relations(zip: ZipArchive, part: string, folder: string): Relation[] {
  const found: Relation[] = []
  scanXml(part, xmlPart(zip, part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const target = attributes.get('Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//u, '')
      if (!/^xl\/(?:[\w -]+\/)?[\w .-]+\.xml$/iu.test(path)) return
      const type = /\/(\w+)$/u.exec(attributes.get('Type') ?? '')?.[1]
      const byFolder = path.startsWith('xl/worksheets/') ? 'worksheet' : ''
      found.push({ id: attributes.get('Id') ?? '', type: type ?? byFolder, part: path })
    },
  })
  return found
}
