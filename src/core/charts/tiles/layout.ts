import type { PptxShape, Size } from '../chart.ts'
import { fitText, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { TilesSpec } from './spec.ts'

const labelTop = 7
const labelHeight = 15
const noteLine = 12
const figureSize = 28
const smallFigureSize = 20

/** Tiles stacked downwards, each under a hairline: label, figure, note. The same shapes on the stage and in PowerPoint. */
export function tileShapes(spec: TilesSpec, size: Size, theme: Theme): PptxShape[] {
  const pitch = Math.min(108, Math.floor(size.height / Math.max(1, spec.tiles.length)))
  const small = pitch < 84
  const figure = small ? smallFigureSize : figureSize
  const figureHeight = small ? 24 : 36
  const noteTop = labelTop + labelHeight + figureHeight
  const noteLines = Math.max(1, Math.min(2, Math.floor((pitch - noteTop) / noteLine)))
  return spec.tiles.flatMap((tile, i): PptxShape[] => {
    const top = i * pitch
    const text = (
      y: number,
      height: number,
      words: string,
      of: { size: number; bold: boolean; colour: string },
    ): PptxShape => ({
      as: 'text',
      x: 0,
      y,
      width: size.width,
      height,
      text: words,
      align: 'left',
      ...of,
    })
    const label = fitText(tile.label, type.label, 400, size.width)
    const value = fitText(tile.value, figure, 600, size.width)
    const notes = wrapText(tile.note, type.footnote, 400, size.width, noteLines)
    return [
      { as: 'line', x1: 0, y1: top, x2: size.width, y2: top, colour: theme.hairline, width: 0.75 },
      text(top + labelTop, labelHeight, label, { size: type.label, bold: false, colour: theme.ink }),
      text(top + labelTop + labelHeight, figureHeight, value, {
        size: figure,
        bold: true,
        colour: theme.text[tile.tone],
      }),
      ...notes.map((line, k) =>
        text(top + noteTop + k * noteLine, noteLine, line, {
          size: type.footnote,
          bold: false,
          colour: theme.quiet,
        }),
      ),
    ]
  })
}
