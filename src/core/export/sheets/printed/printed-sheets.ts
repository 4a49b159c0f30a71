import type { Words } from '../../../words/index.ts'
import { type PagePicture, pagesToPdf } from '../../pdf-document.ts'
import type { ShapingFonts } from '../../pdf-fonts.ts'
import type { AssessorSheets } from '../assessor-sheets.ts'
import type { PaperSize } from '../paper-size.ts'
import { sheetPages } from './blocks.ts'
import { drawPage } from './draw-page.ts'
import { pageFormats } from './page-format.ts'

/**
 * Sheets to print and fill in by hand, as a PDF: one of several pages for each assessor, with every capability of the model, its five
 * descriptors to tick, and lines for evidence, owner, target and day. What was rated is not on them. The same bytes for the same sheets.
 */
export function printedSheets(
  assessment: AssessorSheets,
  size: PaperSize,
  words: Words,
  fonts: ShapingFonts,
): Promise<Uint8Array> {
  return pagesToPdf(printedPages(assessment, size, words), { title: words.sheets.title, lang: words.lang }, fonts)
}

/** The pages of all sheets as pictures; each sheet counts its own. */
export function printedPages(
  { model, company, date, sheets }: AssessorSheets,
  size: PaperSize,
  words: Words,
): PagePicture[] {
  const format = pageFormats[size]
  const pages = sheetPages(model, words.lang, format)
  return sheets.flatMap(({ assessor }) =>
    pages.map((page, i) =>
      drawPage(page, { number: i + 1, of: pages.length }, { company, assessor, date }, model, format, words),
    ),
  )
}
