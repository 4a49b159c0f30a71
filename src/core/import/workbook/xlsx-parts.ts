import { type Relation, relations } from './relations.ts'
import { xmlPart } from './xml-part.ts'
import { scanXml } from './xml-scan.ts'
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

/** The workbook part: the usual one, or the one that the package names ("xl/workbook2.xml"). Undefined when the zip is no workbook. */
export function workbookPart(zip: ZipArchive): string | undefined {
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml'
  const named = workbookRelations(zip, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')?.part
  return named?.startsWith('xl/') && zip.has(named) ? named : undefined
}

/** Sheets in their order, with the parts they are in. A relation that leads outside `xl/` is not followed; nor is one to a chart sheet. */
export function workbookParts(zip: ZipArchive, workbook: string): WorkbookParts {
  const related = workbookRelations(zip, `xl/_rels/${workbook.slice('xl/'.length)}.rels`, 'xl/')
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

/** The parts of a workbook: one folder under `xl/` at most. */
const partName = /^xl\/(?:[\w -]+\/)?[\w .-]+\.xml$/iu

/** A relation without a type is what its folder says. */
function workbookRelations(zip: ZipArchive, part: string, folder: string): Relation[] {
  return relations(zip, part, folder, partName).map((relation) =>
    relation.type === '' && relation.part.startsWith('xl/worksheets/') ? { ...relation, type: 'worksheet' } : relation,
  )
}
