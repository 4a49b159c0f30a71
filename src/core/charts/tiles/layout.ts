import type { PptxShape, Size } from '../chart.ts'
import { fitText, textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { TilesSpec } from './spec.ts'

const labelTop = 7
const labelHeight = 15
const noteLine = 12
/** Under the last note, where tiles stand closer than they like to. */
const air = 6
/** A figure that is too long for its tile is set in the first of these in which it is whole. */
const figureSizes = [28, 24, 20, 16, 14, 12] as const
const widestPitch = 108
/** Closer than this, figures are smaller. */
const closePitch = 84

interface PlacedTile {
  top: number
  notes: string[]
}

/** Tiles stacked downwards, each under a hairline: label, figure, note. The same shapes on the stage and in PowerPoint. */
export function tileShapes(spec: TilesSpec, size: Size, theme: Theme): PptxShape[] {
  const pitch = Math.min(widestPitch, Math.floor(size.height / Math.max(1, spec.tiles.length)))
  const isClose = pitch < closePitch
  const figureHeight = isClose ? 24 : 36
  const noteTop = labelTop + labelHeight + figureHeight
  return placeTiles(spec, size, pitch, noteTop).flatMap(({ top, notes }, i): PptxShape[] => {
    const tile = spec.tiles[i]!
    const text = (
      y: number,
      height: number,
      words: string,
      of: { size: number; bold: boolean; colour: string },
    ): PptxShape => ({ as: 'text', x: 0, y, width: size.width, height, text: words, align: 'left', ...of })
    const sizes = figureSizes.slice(isClose ? 2 : 0)
    const figure = sizes.find((one) => textWidth(tile.value, one, 600) <= size.width) ?? sizes.at(-1)!
    return [
      { as: 'line', x1: 0, y1: top, x2: size.width, y2: top, colour: theme.hairline, width: 0.75 },
      text(top + labelTop, labelHeight, fitText(tile.label, type.label, 400, size.width), {
        ...{ size: type.label, bold: false, colour: theme.ink },
      }),
      text(top + labelTop + labelHeight, figureHeight, fitText(tile.value, figure, 600, size.width), {
        ...{ size: figure, bold: true, colour: theme.text[tile.tone] },
      }),
      ...notes.map((line, k) =>
        text(top + noteTop + k * noteLine, noteLine, line, {
          ...{ size: type.footnote, bold: false, colour: theme.quiet },
        }),
      ),
    ]
  })
}

/**
 * Evenly, while every note has room in its tile. Where one is longer its tile takes what the others leave, and only where all of them together
 * leave too little are notes cut to the lines of an even tile.
 */
function placeTiles({ tiles }: TilesSpec, size: Size, pitch: number, noteTop: number): PlacedTile[] {
  const wrapped = (most: number) => tiles.map(({ note }) => wrapText(note, type.footnote, 400, size.width, most))
  const linesInTile = Math.max(1, Math.floor((pitch - noteTop) / noteLine))
  const whole = wrapped(Number.POSITIVE_INFINITY)
  if (whole.every((notes) => notes.length <= linesInTile)) return whole.map((notes, i) => ({ top: i * pitch, notes }))
  const heights = whole.map((notes) => noteTop + notes.length * noteLine + air)
  const spare = size.height - heights.reduce((sum, height) => sum + height, 0)
  if (spare < 0) return wrapped(linesInTile).map((notes, i) => ({ top: i * pitch, notes }))
  const between = Math.min(spare / tiles.length, widestPitch - noteTop)
  return whole.map((notes, i) => ({
    top: Math.round(heights.slice(0, i).reduce((sum, height) => sum + height + between, 0)),
    notes,
  }))
}
