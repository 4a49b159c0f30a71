/** What slides leave as. PNG is a picture of the SVG, made where there is a rasteriser: the browser for the app, resvg for the command line. */
export { tablesToCsv } from './csv.ts'
export { exportFileName } from './file-name.ts'
export { fontSubsetter } from './font-subset.ts'
export { deckToPptx, type PptxOptions } from './pptx.ts'
export { type Fonts, standaloneSvg } from './standalone-svg.ts'
export { drawSlideSvg } from './svg.ts'
