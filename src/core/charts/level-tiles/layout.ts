import type { PptxShape, Size } from '../chart.ts'
import { cellInk, readableOn } from '../ink.ts'
import { diamond } from '../level-marks.ts'
import { balanceText, fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { type Entry, headHeight, tileColumns } from './columns.ts'
import type { LevelTile, LevelTileGroup, LevelTilesSpec } from './spec.ts'

const columnGap = 26
/** A wider column would set figures far from their names. */
const widestColumn = 420
/** Tiles are this far apart where there is room, and never closer than the second. */
const widestPitch = 40
const closestPitch = 15
const between = 3
const padding = 8
const moreHeight = 16
/** A level is read from the back of a room where its tile is so high; a lower tile has a smaller number. */
const numberSizes = [
  { from: 24, size: 20 },
  { from: 18, size: type.subtitle },
  { from: 0, size: type.footnote },
] as const
const nameLine = 12.5
const tightLine = 11
/** Width of a tile; a scale with decimals needs more. */
const tileWidth = 42
/** Who is so many levels short stands out. */
const wideGap = 2

/** What the tiles of all columns have in common. */
interface Places {
  width: number
  pitch: number
  tile: number
  numberSize: number
  target: number
  gap: number
}

/** Columns of tiles, each with name, target and gap beside it. The same shapes on the stage and in PowerPoint. */
export function levelTilesShapes(spec: LevelTilesSpec, size: Size, theme: Theme): PptxShape[] {
  const crowded = tileColumns(spec.groups, size.height, closestPitch).left > 0
  const height = size.height - (crowded ? moreHeight : 0)
  const { columns, left } = tileColumns(spec.groups, height, closestPitch)
  const places = placesOf(spec, columns, { width: size.width, height })
  const shapes = columns.flatMap((entries, at) =>
    columnShapes(entries, at * (places.width + columnGap), places, spec, theme),
  )
  if (left === 0) return shapes
  const text = spec.words.more.replace('{n}', String(left))
  const box = { x: 0, y: size.height - 12, width: size.width, height: 12 }
  return [...shapes, { as: 'text', ...box, text, size: type.footnote, bold: false, colour: theme.quiet, align: 'left' }]
}

function placesOf(spec: LevelTilesSpec, columns: readonly Entry[][], { width, height }: Size): Places {
  const own = Math.min(widestColumn, (width - columnGap * (columns.length - 1)) / columns.length)
  const pitches = columns.map((entries) => {
    const heads = entries.filter((entry) => 'head' in entry).length
    return (height - heads * headHeight) / Math.max(1, entries.length - heads)
  })
  const pitch = Math.min(widestPitch, ...pitches)
  const tiles = spec.groups.flatMap((group) => group.tiles)
  const numberSize = numberSizes.find(({ from }) => pitch - between >= from)!.size
  const widest = (texts: string[], size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size, 600)))
  const figure = pitch >= 20 ? type.subtitle : type.footnote
  return {
    ...{ width: own, pitch, numberSize },
    tile: Math.max(
      tileWidth,
      widest(
        tiles.map(({ levelText }) => levelText),
        numberSize,
      ) + 10,
    ),
    target:
      16 +
      widest(
        tiles.map(({ targetText }) => targetText),
        figure,
      ),
    gap: Math.max(
      textWidth(spec.words.gap, type.footnote),
      widest(
        tiles.map(({ gapText }) => gapText),
        figure,
      ),
    ),
  }
}

function columnShapes(
  entries: readonly Entry[],
  x: number,
  places: Places,
  spec: LevelTilesSpec,
  theme: Theme,
): PptxShape[] {
  let y = 0
  return entries.flatMap((entry) => {
    const top = y
    if ('head' in entry) {
      y += headHeight
      return headShapes(entry.head, x, top, places, spec, theme)
    }
    y += places.pitch
    return tileShapes(entry.tile, x, top, places, spec, theme)
  })
}

const meanSize = 20

function headShapes(
  group: LevelTileGroup,
  x: number,
  y: number,
  { width, target, gap }: Places,
  { words }: LevelTilesSpec,
  theme: Theme,
): PptxShape[] {
  const ink = group.weakest ? theme.text.bad : theme.ink
  const valueWidth = group.valueText === '' ? 0 : textWidth(group.valueText, meanSize, 600)
  const nameWidth = width - valueWidth - padding
  const nameSize = textWidth(group.name, type.label, 600) <= nameWidth ? type.label : type.footnote
  const note = { as: 'text', y: y + 21, height: 13, size: type.footnote, bold: false, colour: theme.quiet } as const
  // The word over the targets may be wider than they are: names stand under its left end.
  const targetWidth = Math.max(target, textWidth(words.target, type.footnote))
  const noteWidth = width - targetWidth - gap - 2 * padding
  return [
    { as: 'line', x1: x, y1: y, x2: x + width, y2: y, colour: theme.hairline, width: 0.75 },
    {
      ...{ as: 'text', x, y: y + 3, width: nameWidth, height: 16, size: nameSize, bold: true, colour: ink },
      ...{ text: fitText(group.name, nameSize, 600, nameWidth), align: 'left' },
    },
    {
      ...{ as: 'text', x: x + width - valueWidth, y: y + 1, width: valueWidth, height: 20, size: meanSize, bold: true },
      ...{ text: group.valueText, colour: ink, align: 'right' },
    },
    { ...note, x, width: noteWidth, text: fitText(group.note, type.footnote, 400, noteWidth), align: 'left' },
    {
      ...note,
      x: x + width - gap - padding - targetWidth,
      width: targetWidth,
      text: words.target,
      align: 'right',
    },
    { ...note, x: x + width - gap, width: gap, text: words.gap, align: 'right' },
  ]
}

/** The lowest level has a ground too, so that it is not taken for one that is missing. */
const [faintest, fullest] = [0.07, 0.66]

function tileShapes(
  tile: LevelTile,
  x: number,
  y: number,
  places: Places,
  { scale }: LevelTilesSpec,
  theme: Theme,
): PptxShape[] {
  const { width, pitch } = places
  const height = pitch - between
  const middle = y + height / 2
  const rated = tile.level !== null
  const share = rated ? (tile.level! - scale.low) / (scale.high - scale.low) : 0
  const fill = rated ? cellInk(faintest + (fullest - faintest) * share, theme) : null
  const box = { x, y, width: places.tile, height }
  const figure = { as: 'text', y, height, size: pitch >= 20 ? type.subtitle : type.footnote } as const
  const right = x + width
  const targetX = right - places.gap - padding
  const nameX = x + places.tile + padding
  const nameWidth = targetX - places.target - padding - nameX
  return [
    { as: 'rect', ...box, fill, line: rated ? null : theme.hairline },
    {
      ...{ as: 'text', ...box, text: tile.levelText, size: places.numberSize, bold: true, align: 'center' },
      colour: fill === null ? theme.quiet : readableOn(fill),
    },
    ...nameShapes(tile, { x: nameX, width: nameWidth, middle, height }, rated ? theme.ink : theme.quiet),
    ...(tile.target === null
      ? []
      : [
          diamond(targetX - textWidth(tile.targetText, figure.size, 600) - 9, middle, Math.min(12, pitch), theme),
          {
            ...{ ...figure, x: targetX - places.target, width: places.target, text: tile.targetText, bold: false },
            ...{ colour: theme.text.leader, align: 'right' as const },
          },
        ]),
    {
      ...{ ...figure, x: right - places.gap, width: places.gap, text: tile.gapText, bold: true, align: 'right' },
      colour: tile.gap === 0 ? theme.text.good : tile.gap! >= wideGap ? theme.text.bad : theme.ink,
    },
  ]
}

function nameShapes(
  { name }: LevelTile,
  { x, width, middle, height }: { x: number; width: number; middle: number; height: number },
  colour: string,
): PptxShape[] {
  const line = height >= 2 * nameLine ? nameLine : tightLine
  const most = height >= 2 * line ? 2 : 1
  const fitted = (size: number) => balanceText(name, size, 400, width, most)
  const roomy = line === nameLine && !fitted(type.label).at(-1)?.endsWith('…')
  const size = roomy ? type.label : type.footnote
  const lines = fitted(size)
  const top = middle - (lines.length * line) / 2
  return lines.map((text, i) => ({
    ...{ as: 'text', x, y: top + i * line, width, height: line, text, size, bold: false },
    ...{ colour, align: 'left' },
  }))
}
