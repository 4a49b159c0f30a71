import type { Box } from '../deck/layout.ts'
import type { PdfFile, Ref } from './pdf-file.ts'
import { pdfNumbers, pdfText } from './pdf-values.ts'

interface Figure {
  altText: string
  box: Box
}

interface PageStructure {
  page: Ref
  height: number
  section: Ref
  /** By the number of their marked content. */
  elements: { ref: Ref; headline: boolean }[]
}

/**
 * What is told to who does not see the page (ISO 32000-1, 14.7 and 14.8): a section a slide, its headline, paragraphs, and charts as
 * figures with a description.
 */
export class PdfStructure {
  readonly #file: PdfFile
  readonly #document: Ref
  readonly #root: Ref
  readonly #pages: PageStructure[] = []

  constructor(file: PdfFile) {
    this.#file = file
    this.#root = file.reserve()
    this.#document = file.reserve()
  }

  /** `height` in points. */
  beginPage(page: Ref, height: number): void {
    this.#pages.push({ page, height, section: this.#file.reserve(), elements: [] })
  }

  /** An element of the present page; what opens its marked content. */
  mark(type: 'H1' | 'P'): string
  mark(type: 'Figure', figure: Figure): string
  mark(type: string, figure?: Figure): string {
    const { page, height, section, elements } = this.#pages.at(-1)!
    const number = elements.length
    const told = figure
      ? `/Alt ${pdfText(figure.altText)}/A<</O/Layout/Placement/Block/BBox[${corners(figure.box, height)}]>>`
      : ''
    const ref = this.#file.add(`<</Type/StructElem/S/${type}/P ${section}/Pg ${page}/K ${number}${told}>>`)
    elements.push({ ref, headline: type === 'H1' })
    return `/${type} <</MCID ${number}>>`
  }

  /** Writes the tree; its root. */
  write(): Ref {
    const file = this.#file
    for (const { section, elements, page } of this.#pages) {
      // The sample's mark is drawn above the headline, and said after it.
      const order = [...elements].sort((a, b) => Number(b.headline) - Number(a.headline))
      file.add(
        `<</Type/StructElem/S/Sect/P ${this.#document}/Pg ${page}/K[${order.map(({ ref }) => ref).join(' ')}]>>`,
        section,
      )
    }
    const sections = this.#pages.map(({ section }) => section)
    file.add(`<</Type/StructElem/S/Document/P ${this.#root}/K[${sections.join(' ')}]>>`, this.#document)
    const parents = this.#pages.map(({ elements }, i) => `${i}[${elements.map(({ ref }) => ref).join(' ')}]`)
    return file.add(
      `<</Type/StructTreeRoot/K ${this.#document}/ParentTree<</Nums[${parents.join(' ')}]>>/ParentTreeNextKey ${this.#pages.length}>>`,
      this.#root,
    )
  }
}

/** Left, bottom, right, top on a page whose y runs upwards. */
function corners({ x, y, width, height }: Box, pageHeight: number): string {
  return pdfNumbers(x, pageHeight - y - height, x + width, pageHeight - y)
}
