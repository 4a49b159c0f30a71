import type { PptxShape } from './chart.ts'
import type { Theme } from './theme.ts'

/** Where a capability stands on the scale of levels; null for what is not known. */
export interface LevelPlaces {
  /** Median of the assessors. */
  level: number | null
  /** Ends of their range. */
  low: number | null
  high: number | null
  target: number | null
  /** They differ by two levels or more. */
  disputed: boolean
}

/** What a row shows on the scale: the assessors' range, the target, the level. `middle`: of the row; `x`: where a level stands. */
export function levelMarks(
  row: LevelPlaces,
  middle: number,
  pitch: number,
  x: (level: number) => number,
  theme: Theme,
): PptxShape[] {
  const shapes: PptxShape[] = []
  if (row.low !== null && row.high !== null && row.high > row.low) {
    const colour = row.disputed ? theme.tones.bad : theme.tones.context
    shapes.push({
      as: 'line',
      x1: x(row.low),
      y1: middle,
      x2: x(row.high),
      y2: middle,
      colour,
      width: 2,
    })
  }
  if (row.target !== null) shapes.push(diamond(x(row.target), middle, pitch, theme))
  if (row.level !== null) {
    const radius = Math.min(5, pitch * 0.3)
    const box = { x: x(row.level) - radius, y: middle - radius, width: radius * 2, height: radius * 2 }
    shapes.push({ as: 'ellipse', ...box, fill: theme.ink, line: null })
  }
  return shapes
}

/** Larger than a dot, so that a target that is reached shows as a ring around it. */
export function diamond(x: number, y: number, pitch: number, theme: Theme): PptxShape {
  const radius = Math.min(8, pitch * 0.48)
  const box = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
  return { as: 'diamond', ...box, fill: null, line: theme.tones.leader }
}
