import { isForemost, type PptxShape, type Size } from '../chart.ts'
import { fitNames } from '../fit-names.ts'
import { cellInk, readableOn } from '../ink.ts'
import { textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { HeatMapSpec, HeatRow } from './spec.ts'

const headHeight = 36
const minPitch = 12.2
const maxPitch = 100
const maxBlocks = 3
const blockGap = 28
const gap = 10
/** Cells narrower than this stand for several places together. */
const minCell = 3.5
/** Narrower cells have no frame: it would be all that is seen of them. */
const minFramed = 9
/** A smaller share is no whole percent, and makes a block no wider. */
const leastShown = 0.005

/** Rows side by side in blocks, where they find no room below one another. */
interface Block {
  x: number
  rows: { row: HeatRow; name: string; y: number }[]
  nameX: number
  grid: { x: number; cell: number; first: number; step: number; count: number }
  /** Right edges; null where there is no room. */
  medianX: number | null
  rangeX: number
}

export interface HeatMapLayout {
  blocks: Block[]
  pitch: number
  textSize: number
  /** The cells have room for their figures. */
  figures: boolean
  /** Rows that find no room. */
  more: number
}

/** Where rows and cells stand. Of more rows than there is room for, the first and the foremost are shown. */
export function layoutHeatMap({ rows, words }: HeatMapSpec, size: Size): HeatMapLayout {
  const roomUnder = (height: number) => Math.floor((height - headHeight) / minPitch)
  const isCrowded = rows.length > roomUnder(size.height) * maxBlocks
  const room = roomUnder(size.height - (isCrowded ? minPitch : 0))
  const fits = room * maxBlocks
  const more = Math.max(0, rows.length - fits)
  const beyond = rows.slice(fits).filter(({ tone }) => isForemost(tone))
  const shown = [...rows.slice(0, fits - beyond.length), ...beyond]
  const blockCount = Math.min(maxBlocks, Math.max(1, Math.ceil(shown.length / room)))
  const perBlock = Math.ceil(shown.length / blockCount)
  const pitch = Math.min(maxPitch, (size.height - headHeight - (more > 0 ? minPitch : 0)) / Math.max(1, perBlock))
  const width = (size.width - blockGap * (blockCount - 1)) / blockCount
  const textSize = blockCount === 1 && pitch >= 16 ? type.label : type.footnote

  const widest = (texts: readonly string[], of = textSize) =>
    Math.max(0, ...texts.map((text) => textWidth(text, of, 600)))
  const placeWidth = widest(shown.map((row) => row.placeText))
  const nameWidth = Math.min(width * (blockCount === 1 ? 0.26 : 0.34), widest(shown.map((row) => row.name)))
  const headed = (texts: readonly string[], head: string) => Math.max(widest(texts), textWidth(head, type.footnote))
  const medianWidth =
    blockCount === 1
      ? headed(
          shown.map((row) => row.median),
          words.median,
        )
      : null
  const rangeWidth = headed(
    shown.map((row) => row.range),
    blockCount < maxBlocks ? words.range : words.rangeShort,
  )
  const names = fitNames(shown, nameWidth, textSize)
  const blocks = Array.from({ length: blockCount }, (_, b): Block => {
    const inside = shown.slice(b * perBlock, (b + 1) * perBlock)
    const x = b * (width + blockGap)
    const nameX = x + placeWidth + gap
    const gridX = nameX + nameWidth + gap
    const right = x + width
    const gridWidth = right - rangeWidth - gap - (medianWidth === null ? 0 : medianWidth + gap) - gridX
    return {
      x,
      rows: inside.map((row, i) => ({ row, name: names[b * perBlock + i]!, y: headHeight + i * pitch })),
      nameX,
      grid: { x: gridX, ...cellsOf(inside, rows.length, blockCount === 1, gridWidth) },
      medianX: medianWidth === null ? null : right - rangeWidth - gap,
      rangeX: right,
    }
  })
  const figures = blocks.every(({ grid }) => grid.step === 1 && grid.cell >= textWidth('>99', type.footnote) + 4)
  return { blocks, pitch, textSize, figures, more }
}

/** The places of a block: all of them, or those that its rows take; several in a cell where there is no room for each. */
function cellsOf(rows: readonly HeatRow[], places: number, all: boolean, width: number): Omit<Block['grid'], 'x'> {
  const taken = (place: number) =>
    all || rows.some((row) => row.place === place || row.shares[place - 1]! >= leastShown)
  const numbers = Array.from({ length: places }, (_, i) => i + 1).filter(taken)
  const [first, last] = [numbers[0] ?? 1, numbers.at(-1) ?? 1]
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => width / Math.ceil((last - first + 1) / size) >= minCell) ?? 200
  const count = Math.ceil((last - first + 1) / step)
  return { first, step, count, cell: width / count }
}

/** The cells, the framed places, and what stands beside them: the same shapes on the stage and in PowerPoint. */
export function heatMapShapes(spec: HeatMapSpec, size: Size, theme: Theme): PptxShape[] {
  const layout = layoutHeatMap(spec, size)
  const { words } = spec
  const { blocks, more, pitch, figures } = layout
  const bottom = Math.max(0, ...blocks.flatMap((block) => block.rows.map(({ y }) => y + pitch)))
  return [
    quietText(blocks[0]!.grid.x, 7, size.width - blocks[0]!.grid.x, figures ? words.shares : words.ink, 'left', theme),
    ...blocks.flatMap((block) => blockShapes(block, spec, layout, theme)),
    ...(more > 0 ? [quietText(0, bottom + 8, size.width, words.more.replace('{n}', String(more)), 'left', theme)] : []),
  ]
}

function blockShapes(block: Block, spec: HeatMapSpec, layout: HeatMapLayout, theme: Theme): PptxShape[] {
  const { words } = spec
  const head = headHeight - 10
  return [
    ...columnHeads(block, theme),
    ...(block.medianX === null ? [] : [quietText(block.medianX - 120, head, 120, words.median, 'right', theme)]),
    quietText(
      block.rangeX - 120,
      head,
      120,
      layout.blocks.length < maxBlocks ? words.range : words.rangeShort,
      'right',
      theme,
    ),
    ...block.rows.flatMap((placed) => rowShapes(placed, block, layout, theme)),
  ]
}

/** The first place of each cell: every one, or round ones. */
function columnHeads({ grid }: Block, theme: Theme): PptxShape[] {
  const widest = textWidth(String(grid.first + grid.step * grid.count), type.footnote) + 6
  const every = [1, 2, 5, 10, 20, 50, 100].find((size) => size * grid.cell >= widest * grid.step) ?? 200
  const places = Array.from({ length: grid.count }, (_, i) => grid.first + i * grid.step)
  const shown = places.filter((place) => (grid.step === 1 ? place : place - 1) % every === 0)
  return shown.map((place) => {
    const middle = grid.x + ((place - grid.first) / grid.step + 0.5) * grid.cell
    return quietText(middle - 20, headHeight - 10, 40, String(place), 'center', theme)
  })
}

function rowShapes(
  { row, name, y }: Block['rows'][number],
  block: Block,
  layout: HeatMapLayout,
  theme: Theme,
): PptxShape[] {
  const { pitch, textSize } = layout
  const { grid } = block
  const bold = isForemost(row.tone)
  const text = (x: number, width: number, words: string, align: 'left' | 'right'): PptxShape => ({
    ...{ as: 'text', x, y, width, height: pitch, text: words, size: textSize, bold, align },
    colour: theme.text[row.tone],
  })
  const right = block.rangeX
  return [
    ...(bold
      ? [{ as: 'rect', x: block.x, y, width: right - block.x, height: pitch, fill: theme.wash, line: null } as const]
      : []),
    {
      as: 'line',
      x1: grid.x,
      y1: y + pitch,
      x2: grid.x + grid.count * grid.cell,
      y2: y + pitch,
      colour: theme.hairline,
      width: 0.5,
    },
    text(block.x, block.nameX - gap - block.x, row.placeText, 'right'),
    text(block.nameX, grid.x - gap - block.nameX, name, 'left'),
    ...Array.from({ length: grid.count }, (_, i) => i).flatMap((i) => cellShapes(row, y, i, block, layout, theme)),
    ...(block.medianX === null ? [] : [text(block.medianX - 80, 80, row.median, 'right')]),
    text(block.rangeX - 80, 80, row.range, 'right'),
  ]
}

function cellShapes(
  row: HeatRow,
  y: number,
  i: number,
  { grid }: Block,
  layout: HeatMapLayout,
  theme: Theme,
): PptxShape[] {
  const { pitch, figures } = layout
  const first = grid.first + i * grid.step
  const share = row.shares.slice(first - 1, first - 1 + grid.step).reduce((sum, part) => sum + part, 0)
  const framed = row.place >= first && row.place < first + grid.step
  if (share === 0 && !framed) return []
  const fill = cellInk(share, theme)
  const margin = grid.cell >= minFramed ? 0.75 : 0.25
  const box = { x: grid.x + i * grid.cell + margin, y: y + 0.75, width: grid.cell - 2 * margin, height: pitch - 1.5 }
  const size = pitch >= 40 ? type.subtitle : type.footnote
  return [
    { as: 'rect', ...box, fill, line: framed && grid.cell >= minFramed ? theme.tones.leader : null },
    ...(figures && share > 0
      ? [
          {
            as: 'text',
            ...box,
            text: shareText(share),
            size,
            bold: false,
            colour: readableOn(fill),
            align: 'center',
          } as const,
        ]
      : []),
  ]
}

/** Whole percents; what is not quite nothing, or not quite all, is not written as if it were. */
function shareText(share: number): string {
  if (share < leastShown) return '<1'
  return share > 1 - leastShown && share < 1 ? '>99' : String(Math.round(100 * share))
}

function quietText(
  x: number,
  y: number,
  width: number,
  text: string,
  align: 'left' | 'center' | 'right',
  theme: Theme,
): PptxShape {
  return {
    as: 'text',
    x,
    y: y - 6,
    width,
    height: 12,
    text,
    size: type.footnote,
    bold: false,
    colour: theme.quiet,
    align,
  }
}
