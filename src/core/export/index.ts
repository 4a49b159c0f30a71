/**
 * The formats that slides leave in. `of`: one file for a slide or for the whole deck. PNG and PDF are pictures of the SVG, made
 * where there is a rasteriser or a printer: the browser for the app, resvg and Chromium for the command line.
 */
export const exportFormats = {
  svg: { of: 'slide', extension: 'svg', mime: 'image/svg+xml' },
  png: { of: 'slide', extension: 'png', mime: 'image/png' },
  csv: { of: 'slide', extension: 'csv', mime: 'text/csv' },
  pptx: {
    of: 'deck',
    extension: 'pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  pdf: { of: 'deck', extension: 'pdf', mime: 'application/pdf' },
} as const satisfies Record<string, { of: 'slide' | 'deck'; extension: string; mime: string }>

export type ExportFormat = keyof typeof exportFormats

export { tablesToCsv } from './csv.ts'
export { exportFileName } from './file-name.ts'
export { deckToPptx, type PptxOptions } from './pptx.ts'
export { type Fonts, standaloneSvg } from './standalone-svg.ts'
export { drawSlideSvg } from './svg.ts'
