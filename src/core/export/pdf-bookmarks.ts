import type { PdfFile, Ref } from './pdf-file.ts'
import { pdfText } from './pdf-values.ts'

interface Bookmark {
  name: string
  page: Ref
  /** Those after it, up to the next section, stand under it. */
  opensSection: boolean
}

interface Branch extends Bookmark {
  ref: Ref
  under: Branch[]
}

/** The list of pages beside the pages, its sections open (ISO 32000-1, 12.3.3). */
export function pdfBookmarks(file: PdfFile, marks: readonly Bookmark[]): Ref {
  const root = file.reserve()
  const branches: Branch[] = []
  for (const mark of marks) {
    const branch = { ...mark, ref: file.reserve(), under: [] }
    const section = branches.findLast(({ opensSection }) => opensSection)
    const level = section && !mark.opensSection ? section.under : branches
    level.push(branch)
  }
  writeLevel(file, branches, root)
  return file.add(`<</Type/Outlines/Count ${marks.length}${ends(branches)}>>`, root)
}

function writeLevel(file: PdfFile, branches: readonly Branch[], parent: Ref): void {
  branches.forEach(({ name, page, ref, under }, i) => {
    const [before, after] = [branches[i - 1], branches[i + 1]]
    const neighbours = `${before ? `/Prev ${before.ref}` : ''}${after ? `/Next ${after.ref}` : ''}`
    const inner = under.length > 0 ? `${ends(under)}/Count ${under.length}` : ''
    file.add(`<</Title ${pdfText(name)}/Parent ${parent}${neighbours}${inner}/Dest[${page}/Fit]>>`, ref)
    writeLevel(file, under, ref)
  })
}

function ends(branches: readonly Branch[]): string {
  return branches.length > 0 ? `/First ${branches[0]!.ref}/Last ${branches.at(-1)!.ref}` : ''
}
