import { strFromU8, strToU8 } from 'fflate'
import { xmlHeader } from './xml.ts'

/** The parts of an Office file by their names in the zip. */
export type Parts = Record<string, Uint8Array>

const contentTypes = '[Content_Types].xml'
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'

/**
 * Puts right what pptxgenjs writes against ECMA-376 and PowerPoint would offer to repair: a second `a:pPr` after a soft break,
 * a list of notes masters in the wrong place, parts that are listed and not there. Its speaker notes
 * go altogether: ours are written by us (`pptx-notes.ts`).
 */
export function mendPackage(files: Readonly<Parts>): Parts {
  const parts: Parts = {}
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/') || isNotes(name)) continue
    const mend = menders.find(([pattern]) => pattern.test(name))?.[1]
    parts[name] = mend ? strToU8(mend(strFromU8(bytes))) : bytes
  }
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).length
  parts['docProps/app.xml'] = strToU8(appProperties(slides))
  parts[contentTypes] = strToU8(
    strFromU8(files[contentTypes]!).replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (line, name) =>
      name in parts ? line : '',
    ),
  )
  return parts
}

const menders: readonly (readonly [RegExp, (xml: string) => string])[] = [
  [/\.rels$/, (xml) => xml.replace(/<Relationship [^>]*\/relationships\/notes[^>]*\/>/g, '')],
  [/^ppt\/presentation\.xml$/, (xml) => xml.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s, '')],
  [/^ppt\/slides\//, softBreaks],
]

function isNotes(name: string): boolean {
  return /^ppt\/notes(?:Masters|Slides)\//.test(name)
}

/** A soft break has the type of the run behind it and no paragraph properties: those stand once, at the paragraph's start. */
function softBreaks(xml: string): string {
  return xml.replace(
    /<a:br\/><a:pPr\b[^>]*>.*?<\/a:pPr>(?=<a:r>(<a:rPr\b.*?<\/a:rPr>))/gs,
    (_, run: string) => `<a:br>${run}</a:br>`,
  )
}

function appProperties(slides: number): string {
  return `${xmlHeader}<Properties xmlns="${properties}"><Application>Triptych</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides></Properties>`
}
