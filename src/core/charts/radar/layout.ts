import type { PptxShape, Size } from '../chart.ts'
import { balanceText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { RadarAxis, RadarSpec } from './spec.ts'

/** Room for names above and below the circle, and beside it. */
const nameHeight = 34
const nameGap = 10
const lineHeight = 13
const legendHeight = 16

export interface RadarPlaces {
  centre: { x: number; y: number }
  radius: number
  /** A point on an axis: `share` 0 is the centre, 1 the rim. */
  at: (axis: number, share: number) => { x: number; y: number }
  share: (value: number) => number
}

/** The first axis points upwards, the others follow clockwise. */
export function placeRadar({ axes, scale }: Pick<RadarSpec, 'axes' | 'scale'>, { width, height }: Size): RadarPlaces {
  const centre = { x: width / 2, y: legendHeight + (height - legendHeight) / 2 }
  const radius = Math.max(20, (height - legendHeight) / 2 - nameHeight)
  return {
    ...{ centre, radius },
    at: (axis, share) => {
      const turn = (2 * Math.PI * axis) / Math.max(1, axes.length)
      return { x: centre.x + radius * share * Math.sin(turn), y: centre.y - radius * share * Math.cos(turn) }
    },
    share: (value) => (value - scale.low) / (scale.high - scale.low),
  }
}

/** What stands around the lines: names with their notes, the highest level, and who is who. The same on the stage and in PowerPoint. */
export function radarWords(spec: RadarSpec, size: Size, theme: Theme): PptxShape[] {
  const places = placeRadar(spec, size)
  return [
    ...legendShapes(spec, theme),
    ...rimShapes(spec, places, theme),
    ...placedNames(spec, places, size).flatMap((name) => nameShapes(name, theme)),
  ]
}

/** The number of the outermost ring; those within would stand under the lines. */
function rimShapes({ scale }: RadarSpec, { at, share }: RadarPlaces, theme: Theme): PptxShape[] {
  const rim = scale.rings.at(-1)
  if (!rim) return []
  const { x, y } = at(0, share(rim.at))
  const box = { x: x + 6, y: y - 4, width: textWidth(rim.text, type.footnote) + 2, height: 12 }
  return [{ as: 'text', ...box, text: rim.text, size: type.footnote, bold: false, colour: theme.quiet, align: 'left' }]
}

function legendShapes({ series }: RadarSpec, theme: Theme): PptxShape[] {
  let x = 0
  return series.flatMap(({ name, tone, dashed }): PptxShape[] => {
    const width = textWidth(name, type.footnote, 600) + 2
    const colour = theme.tones[tone]
    const strokes = dashed ? [0, 9] : [0]
    const shapes: PptxShape[] = [
      ...strokes.map(
        (from): PptxShape => ({
          ...{ as: 'line', x1: x + from, y1: 6, x2: x + (dashed ? from + 6 : 15), y2: 6, colour, width: 2 },
        }),
      ),
      {
        ...{ as: 'text', x: x + 20, y: 0, width, height: 12, text: name, size: type.footnote, bold: true },
        ...{ colour: theme.text[tone], align: 'left' },
      },
    ]
    x += 20 + width + 18
    return shapes
  })
}

interface PlacedName {
  axis: RadarAxis
  lines: string[]
  bold: boolean
  x: number
  top: number
  width: number
  height: number
  align: 'left' | 'center' | 'right'
}

/** Names beside the rim, towards the outside; of those on one side each keeps clear of the next. */
function placedNames({ axes }: RadarSpec, { at, centre }: RadarPlaces, { width }: Size): PlacedName[] {
  const isCrowded = axes.length > 12
  const names = axes.map((axis, i): PlacedName => {
    const rim = at(i, 1)
    const side = Math.round(rim.x - centre.x)
    const align = side > 0 ? 'left' : side < 0 ? 'right' : 'center'
    const room = align === 'center' ? width / 2 : (align === 'left' ? width - rim.x : rim.x) - nameGap
    const lines = balanceText(axis.name, type.footnote, isCrowded ? 400 : 600, Math.min(room, 220), isCrowded ? 1 : 2)
    const height = (lines.length + (axis.note === '' ? 0 : 1)) * lineHeight
    const outside = rim.y < centre.y ? rim.y - nameGap / 2 - height : rim.y + nameGap / 2
    return {
      ...{ axis, lines, bold: !isCrowded, width: room, height, align },
      x: align === 'left' ? rim.x + nameGap : align === 'right' ? rim.x - nameGap - room : rim.x - room / 2,
      top: align === 'center' ? outside : rim.y - height / 2,
    }
  })
  for (const side of ['left', 'right']) {
    const own = names.filter(({ align }) => align === side).sort((a, b) => a.top - b.top)
    const upper = own.filter(({ top, height }) => top + height / 2 < centre.y).reverse()
    const lower = own.filter((name) => !upper.includes(name))
    // From the middle outwards, where there is room.
    lower.forEach((name, i) => {
      if (i > 0) name.top = Math.max(name.top, lower[i - 1]!.top + lower[i - 1]!.height)
    })
    upper.forEach((name, i) => {
      if (i > 0) name.top = Math.min(name.top, upper[i - 1]!.top - name.height)
    })
  }
  return names
}

function nameShapes({ axis, lines, bold, x, top, width, align }: PlacedName, theme: Theme): PptxShape[] {
  const line = { as: 'text', x, width, height: lineHeight, size: type.footnote, align } as const
  const note = { text: axis.note, bold: false, colour: axis.isBad ? theme.text.bad : theme.quiet }
  return [
    ...lines.map((text, k): PptxShape => ({ ...line, y: top + k * lineHeight, text, bold, colour: theme.ink })),
    ...(axis.note === '' ? [] : [{ ...line, ...note, y: top + lines.length * lineHeight }]),
  ]
}
