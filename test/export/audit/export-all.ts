import { join } from 'node:path'
import { svgToPng } from '../../../src/cli/svg-to-png.ts'
import { deckToHtml } from '../../../src/core/export/html.ts'
import { deckToPdf } from '../../../src/core/export/pdf.ts'
import { deckToPptx } from '../../../src/core/export/pptx.ts'
import { standaloneSvg } from '../../../src/core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { fontFolder, inter } from '../inter.ts'
import { auditHtml } from './audit-html.ts'
import { auditPdf } from './audit-pdf.ts'
import { auditPng } from './audit-png.ts'
import { auditPptx } from './audit-pptx.ts'
import { auditSvg } from './audit-svg.ts'
import type { AuditedDeck } from './audited-deck.ts'

/** Of the pictures that are audited, in pixels: what the command line writes by default, and two that are drawn sooner. */
export const pictureWidths = { full: 3840, half: 1920, small: 960 } as const
/** Inter, as the picture writer takes it. */
export const fontFiles = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf'].map((name) => join(fontFolder, name))

/** By format, how a deck is written and read again: what is wrong with the file, empty for nothing. Only pictures ask how wide. */
export const audits = {
  pptx: async (deck) => auditPptx(await deckToPptx(deck.slides, deck), deck),
  pdf: async (deck) => auditPdf(await deckToPdf(deck.slides, deck, inter), deck),
  html: async (deck) => auditHtml(Buffer.from(await deckToHtml(deck.slides, deck, inter)).toString(), deck),
  svg: async ({ slides, paper }) =>
    slides.flatMap((slide, i) =>
      auditSvg(standaloneSvg(drawSlideSvg(slide, paper), inter), slide).map((text) => `slide ${i + 1} ${text}`),
    ),
  png: async ({ slides, paper }, width) =>
    slides.flatMap((slide, i) =>
      auditPng(svgToPng(drawSlideSvg(slide, paper), fontFiles, width), slide, width).map(
        (text) => `slide ${i + 1} ${text}`,
      ),
    ),
} as const satisfies Record<string, (deck: AuditedDeck, width: number) => Promise<string[]>>

export type AuditedFormat = keyof typeof audits
