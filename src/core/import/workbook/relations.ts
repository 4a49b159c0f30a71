import { xmlPart } from './xml-part.ts'
import { scanXml } from './xml-scan.ts'
import type { ZipArchive } from './zip.ts'

export interface Relation {
  id: string
  /** The last word of its type: "worksheet"; empty where it has none. */
  type: string
  /** The part that it leads to, by its name in the package. */
  part: string
}

/**
 * What an Office part is related to within its package (ECMA-376 part 2, 8). Relations that lead out of it, or to a name that is not allowed, are
 * not followed.
 * @param part of the relations: "xl/_rels/workbook.xml.rels".
 * @param folder that their targets are in: "xl/".
 */
export function relations(zip: ZipArchive, part: string, folder: string, allowed: RegExp): Relation[] {
  const found: Relation[] = []
  scanXml(part, xmlPart(zip, part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const path = resolved(folder, attributes.get('Target') ?? '')
      if (!allowed.test(path)) return
      const type = /\/(\w+)$/u.exec(attributes.get('Type') ?? '')?.[1] ?? ''
      found.push({ id: attributes.get('Id') ?? '', type, part: path })
    },
  })
  return found
}

/** A target from its folder; what climbs out of the package stays as it is, and is no name of a part. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  let [base, rest] = [folder, target.replace(/^\.\//u, '')]
  while (rest.startsWith('../') && base !== '') {
    base = base.replace(/[^/]*\/$/u, '')
    rest = rest.slice(3)
  }
  return base + rest
}
