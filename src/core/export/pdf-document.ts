import { legalText } from '../charts/legal-text.ts'
import type { Box } from '../deck/layout.ts'
import type { Lang } from '../words/index.ts'
import { languageTags } from './drawing-ml.ts'
import { pdfBookmarks } from './pdf-bookmarks.ts'
import { PdfFile, type Ref } from './pdf-file.ts'
import { PdfFont, type ShapingFonts, type Weight } from './pdf-fonts.ts'
import { pdfImage } from './pdf-image.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { PdfPage } from './pdf-page.ts'
import { PdfStructure } from './pdf-structure.ts'
import { pdfNumbers, pdfText } from './pdf-values.ts'
import { allElements, type SvgElement, svgTree } from './svg-tree.ts'

/** A page as it is drawn, in points, y downwards. */
export interface PagePicture {
  width: number
  height: number
  bookmark: string
  /** The bookmarks of the pages after it, up to the next such page, stand under its own. */
  opensSection?: boolean
  parts: readonly PicturePart[]
}

/** SVG of our own and how it is told to who does not see it. */
export interface PicturePart {
  svg: string
  told: Told
}

export type Told = { as: 'H1' | 'P' | 'nothing' | 'foot' } | { as: 'Figure'; altText: string; box: Box }

interface DrawnPart {
  told: Told
  elements: SvgElement[]
}

/**
 * Pages as a PDF (ISO 32000-1): their very drawing in vectors, its letters embedded and told as text, bookmarks, and a structure in which
 * figures carry their description. The same pages give the same bytes.
 */
export async function pagesToPdf(
  pictures: readonly PagePicture[],
  { title, lang }: { title: string; lang: Lang },
  shaping: ShapingFonts,
): Promise<Uint8Array> {
  const file = new PdfFile()
  const [root, pages] = [file.reserve(), file.reserve()]
  const drawn = pictures.map(({ parts }) => parts.map(({ svg, told }): DrawnPart => ({ told, elements: svgTree(svg) })))
  const letters = lettersOf(drawn.flat())
  const fonts = { 400: new PdfFont(400, letters[400], shaping), 600: new PdfFont(600, letters[600], shaping) }
  const images = writeImages(file, drawn.flat())
  const pictureRefs = [...images.values()].map(({ name, ref }) => `/${name} ${ref}`).join('')
  const pictureNames = new Map([...images].map(([href, { name }]) => [href, name]))
  const fontRefs = { 400: file.reserve(), 600: file.reserve() }
  const structure = new PdfStructure(file)
  const refs = pictures.map(() => file.reserve())
  drawn.forEach((parts, i) => {
    const { width, height } = pictures[i]!
    structure.beginPage(refs[i]!, height)
    const page = new PdfPage(fonts, pictureNames, height)
    for (const { told, elements } of parts) page.draw(elements, markOf(told, structure))
    const transparencies = [...page.transparencies].map(([name, state]) => `/${name}${state}`).join('')
    file.add(
      `<</Type/Page/Parent ${pages}/MediaBox[${pdfNumbers(0, 0, width, height)}]/Contents ${file.stream(page.content)}/Resources<</Font<</F400 ${fontRefs[400]}/F600 ${fontRefs[600]}${pictureRefs && `>>/XObject<<${pictureRefs}`}>>/ExtGState<<${transparencies}>>>>/StructParents ${i}/Tabs/S>>`,
      refs[i],
    )
  })
  for (const weight of [400, 600] as const) fonts[weight].write(file, fontRefs[weight])
  file.add(`<</Type/Pages/Count ${refs.length}/Kids[${refs.join(' ')}]>>`, pages)
  const outlines = pdfBookmarks(
    file,
    pictures.map(({ bookmark, opensSection = false }, i) => ({ name: bookmark, page: refs[i]!, opensSection })),
  )
  file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${languageTags[lang]})/Outlines ${outlines}/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>/StructTreeRoot ${structure.write()}/Metadata ${pdfMetadata(file, legalText(title), languageTags[lang])}>>`,
    root,
  )
  const info = file.add(`<</Title ${pdfText(legalText(title))}/Creator(Triptych)/Producer(Triptych)>>`)
  return file.toBytes(root, info)
}

/** What opens the marked content of a part: its place in the structure, or that it is none of the text. */
function markOf(told: Told, structure: PdfStructure): string {
  switch (told.as) {
    case 'nothing':
      return '/Artifact'
    case 'foot':
      return '/Artifact <</Type/Pagination/Subtype/Footer>>'
    case 'Figure':
      return structure.mark('Figure', told)
    default:
      return structure.mark(told.as)
  }
}

/** Writes each picture of the pages once; by its address, what pages call it. */
function writeImages(file: PdfFile, parts: readonly DrawnPart[]): Map<string, { name: string; ref: Ref }> {
  const written = new Map<string, { name: string; ref: Ref }>()
  for (const { elements } of parts) {
    for (const { name, attributes } of allElements(elements)) {
      const { href = '' } = attributes
      if (name !== 'image' || written.has(href)) continue
      written.set(href, { name: `I${written.size + 1}`, ref: pdfImage(file, href) })
    }
  }
  return written
}

/** All that is set in each weight. */
function lettersOf(parts: readonly DrawnPart[]): Record<Weight, string> {
  const letters = { 400: new Set(' '), 600: new Set(' ') }
  for (const { elements } of parts) {
    for (const { attributes, text } of allElements(elements)) {
      const weight = attributes['font-weight'] === '600' ? 600 : 400
      for (const letter of text.normalize('NFC')) letters[weight].add(letter)
    }
  }
  return { 400: [...letters[400]].sort().join(''), 600: [...letters[600]].sort().join('') }
}
