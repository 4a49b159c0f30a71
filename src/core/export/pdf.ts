import { altText } from '../charts/alt-text.ts'
import { chartTable } from '../charts/index.ts'
import { legalText, oneLine } from '../charts/legal-text.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { slideSize } from '../deck/layout.ts'
import type { DeckOptions } from './deck-file.ts'
import { languageTags } from './drawing-ml.ts'
import { PdfFile, type Ref } from './pdf-file.ts'
import { PdfFont, type ShapingFonts, type Weight } from './pdf-fonts.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { PdfPage } from './pdf-page.ts'
import { PdfStructure } from './pdf-structure.ts'
import { pdfNumbers, pdfText } from './pdf-values.ts'
import { drawSlideParts, type SlidePart } from './svg.ts'
import { allElements, type SvgElement, svgTree } from './svg-tree.ts'

/** A part of a slide as it is drawn and as it is told. */
interface DrawnPart {
  part: SlidePart
  elements: SvgElement[]
}

/**
 * The deck as a PDF (ISO 32000-1) of one page a slide: the very drawing of the stage in vectors, its letters embedded and told as
 * text, headlines as bookmarks, and a structure in which charts carry their description. The same deck gives the same bytes.
 */
export async function deckToPdf(
  slides: readonly ComposedSlide[],
  { paper, title, lang }: DeckOptions,
  shaping: ShapingFonts,
): Promise<Uint8Array> {
  const file = new PdfFile()
  const [root, pages] = [file.reserve(), file.reserve()]
  const drawn = slides.map((slide) =>
    drawSlideParts(slide, paper).map((part): DrawnPart => ({ part, elements: svgTree(part.svg) })),
  )
  const letters = lettersOf(drawn.flat())
  const fonts = { 400: new PdfFont(400, letters[400], shaping), 600: new PdfFont(600, letters[600], shaping) }
  const fontRefs = { 400: file.reserve(), 600: file.reserve() }
  const structure = new PdfStructure(file)
  const refs = slides.map(() => file.reserve())
  drawn.forEach((parts, i) => {
    structure.beginPage(refs[i]!)
    const page = new PdfPage(fonts)
    for (const { part, elements } of parts) page.draw(elements, markOf(part, structure))
    const transparencies = [...page.transparencies].map(([name, state]) => `/${name}${state}`).join('')
    file.add(
      `<</Type/Page/Parent ${pages}/MediaBox[${pdfNumbers(0, 0, slideSize.width, slideSize.height)}]/Contents ${file.stream(page.content)}/Resources<</Font<</F400 ${fontRefs[400]}/F600 ${fontRefs[600]}>>/ExtGState<<${transparencies}>>>>/StructParents ${i}/Tabs/S>>`,
      refs[i],
    )
  })
  for (const weight of [400, 600] as const) fonts[weight].write(file, fontRefs[weight])
  file.add(`<</Type/Pages/Count ${refs.length}/Kids[${refs.join(' ')}]>>`, pages)
  const outlines = bookmarks(
    file,
    slides.map(({ headline }, i) => ({ headline: oneLine(headline), page: refs[i]! })),
  )
  file.add(
    `<</Type/Catalog/Pages ${pages}/Lang(${languageTags[lang]})/Outlines ${outlines}/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>/StructTreeRoot ${structure.write()}/Metadata ${pdfMetadata(file, legalText(title), languageTags[lang])}>>`,
    root,
  )
  const info = file.add(`<</Title ${pdfText(legalText(title))}/Creator(Triptych)/Producer(Triptych)>>`)
  return file.toBytes(root, info)
}

/** What opens the marked content of a part: its place in the structure, or that it is none of the text. */
function markOf(part: SlidePart, structure: PdfStructure): string {
  switch (part.is) {
    case 'ground':
      return '/Artifact'
    case 'page-number':
      return '/Artifact <</Type/Pagination/Subtype/Footer>>'
    case 'headline':
      return structure.mark('H1')
    case 'chart':
      return structure.mark('Figure', { altText: altText(chartTable(part.spec)), box: part.box })
    default:
      return structure.mark('P')
  }
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

function bookmarks(file: PdfFile, slides: readonly { headline: string; page: Ref }[]): Ref {
  const root = file.reserve()
  const items = slides.map(() => file.reserve())
  slides.forEach(({ headline, page }, i) => {
    const [before, after] = [items[i - 1], items[i + 1]]
    const neighbours = `${before ? `/Prev ${before}` : ''}${after ? `/Next ${after}` : ''}`
    file.add(`<</Title ${pdfText(headline)}/Parent ${root}${neighbours}/Dest[${page}/Fit]>>`, items[i])
  })
  const ends = items.length > 0 ? `/First ${items[0]}/Last ${items.at(-1)}` : ''
  return file.add(`<</Type/Outlines/Count ${items.length}${ends}>>`, root)
}
