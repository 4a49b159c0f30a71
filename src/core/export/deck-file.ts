import type { Paper } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { seenSlides } from '../deck/hidden.ts'
import type { Lang } from '../words/index.ts'
import type { ShapingFonts } from './pdf-fonts.ts'

/** The files that hold a whole deck, by their extensions. */
export const deckFormats = ['pptx', 'pdf', 'html'] as const
export type DeckFormat = (typeof deckFormats)[number]

export interface DeckOptions {
  paper: Paper
  /** The file's title property. */
  title: string
  lang: Lang
  /** Hidden slides are taken along in PDF and HTML too; PowerPoint has them in any case, hidden there. */
  hidden?: boolean
}

/** The deck as one file. The code of a format, and the fonts, are read only when they are needed. */
export async function deckFile(
  format: DeckFormat,
  slides: readonly ComposedSlide[],
  options: DeckOptions,
  fonts: () => Promise<ShapingFonts>,
): Promise<Uint8Array> {
  switch (format) {
    case 'pptx':
      return (await import('./pptx.ts')).deckToPptx(slides, options)
    case 'pdf':
      return (await import('./pdf.ts')).deckToPdf(seenSlides(slides, options.hidden), options, await fonts())
    case 'html':
      return (await import('./html.ts')).deckToHtml(seenSlides(slides, options.hidden), options, await fonts())
  }
}
