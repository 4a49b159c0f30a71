import { altText } from '../charts/alt-text.ts'
import { chartTable } from '../charts/index.ts'
import { oneLine } from '../charts/legal-text.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { slideSize } from '../deck/layout.ts'
import type { DeckOptions } from './deck-file.ts'
import { pagesToPdf, type Told } from './pdf-document.ts'
import type { ShapingFonts } from './pdf-fonts.ts'
import { drawSlideParts, type SlidePart } from './svg.ts'

/** The deck as a PDF of one page a slide, the very drawing of the stage, with headlines as bookmarks. The same deck gives the same bytes. */
export function deckToPdf(
  slides: readonly ComposedSlide[],
  { paper, title, lang }: DeckOptions,
  shaping: ShapingFonts,
): Promise<Uint8Array> {
  const pages = slides.map((slide) => ({
    ...slideSize,
    bookmark: oneLine(slide.headline),
    opensSection: slide.form === 'section',
    parts: drawSlideParts(slide, paper).map((part) => ({ svg: part.svg, told: toldAs(part) })),
  }))
  return pagesToPdf(pages, { title, lang }, shaping)
}

function toldAs(part: SlidePart): Told {
  switch (part.is) {
    case 'ground':
    case 'accent':
    case 'logo':
      return { as: 'nothing' }
    case 'footer':
    case 'page-number':
      return { as: 'foot' }
    case 'headline':
      return { as: 'H1' }
    case 'chart':
      return { as: 'Figure', altText: altText(chartTable(part.spec)), box: part.box }
    default:
      return { as: 'P' }
  }
}
