import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import { type Box, overlap, type Segment } from './geometry.ts'
import type { Quadrants } from './spec.ts'

/** The lines that divide a plot, and the names of its parts. */
export interface PlacedQuadrants {
  upright: Segment
  level: Segment
  names: (Box & { text: string; align: 'left' | 'right'; size: number })[]
}

const nameHeight = 15
const margin = 4

/** Each name in the corner of its part that no dot takes, the outer upper one first; a part that is too narrow for its name has none. */
export function placeQuadrants(
  quadrants: Quadrants,
  plot: Box,
  at: { x: number; y: number },
  dots: readonly Box[],
): PlacedQuadrants {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const parts = [
    { text: quadrants.upperLeft, left: plot.x, right: at.x, top: plot.y, bottom: at.y, outer: 'left' },
    { text: quadrants.upperRight, left: at.x, right, top: plot.y, bottom: at.y, outer: 'right' },
    { text: quadrants.lowerLeft, left: plot.x, right: at.x, top: at.y, bottom, outer: 'left' },
    { text: quadrants.lowerRight, left: at.x, right, top: at.y, bottom, outer: 'right' },
  ] as const
  return {
    upright: [
      [at.x, plot.y],
      [at.x, bottom],
    ],
    level: [
      [plot.x, at.y],
      [right, at.y],
    ],
    names: parts.flatMap((part) => {
      const room = part.right - part.left - 2 * margin
      const size = [type.label, type.footnote].find((points) => textWidth(part.text, points, 600) + 1 <= room)
      if (size === undefined || part.bottom - part.top < nameHeight + 6) return []
      const width = textWidth(part.text, size, 600) + 1
      const box = (side: 'left' | 'right', y: number) => ({
        ...{ x: side === 'left' ? part.left + margin : part.right - margin - width, y, width, height: nameHeight },
        ...{ text: part.text, align: side, size },
      })
      const inner = part.outer === 'left' ? 'right' : 'left'
      const rows = [part.top + 3, part.bottom - nameHeight - 3]
      const corners = rows.flatMap((y) => [box(part.outer, y), box(inner, y)])
      return corners.find((corner) => !dots.some((dot) => overlap(dot, corner))) ?? []
    }),
  }
}

/** What no label may run through: the dividing lines, and lines so close within each name that no label finds room between them. */
export function quadrantLines({ upright, level, names }: PlacedQuadrants): Segment[] {
  return [
    upright,
    level,
    ...names.flatMap(({ x, y, width, height }) =>
      [0, height / 2, height].map(
        (down): Segment => [
          [x, y + down],
          [x + width, y + down],
        ],
      ),
    ),
  ]
}
