/** What may not touch what, in slide units. Boxes that only share an edge do not overlap. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Point = readonly [x: number, y: number]
export type Segment = readonly [Point, Point]

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

/** A part of the segment lies within the box: it crosses a diagonal, or begins inside. */
export function touches(segment: Segment, { x, y, width, height }: Box): boolean {
  const [[x1, y1], [x2, y2]] = segment
  const [right, bottom] = [x + width, y + height]
  // Most segments are nowhere near.
  if ((x1 <= x && x2 <= x) || (x1 >= right && x2 >= right) || (y1 <= y && y2 <= y) || (y1 >= bottom && y2 >= bottom)) {
    return false
  }
  if (x1 > x && x1 < right && y1 > y && y1 < bottom) return true
  return (
    crosses(segment, [
      [x, y],
      [right, bottom],
    ]) ||
    crosses(segment, [
      [x, bottom],
      [right, y],
    ])
  )
}

/** The segments cross in a point within both. */
export function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of the line from `a` to `b` the point lies. */
function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))
}
