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

/** A part of the segment lies within the box: it crosses a diagonal, or one of its ends is inside. */
export function touches([[x1, y1], [x2, y2]]: Segment, { x, y, width, height }: Box): boolean {
  const right = x + width
  const bottom = y + height
  // Most segments are nowhere near.
  if ((x1 <= x && x2 <= x) || (x1 >= right && x2 >= right) || (y1 <= y && y2 <= y) || (y1 >= bottom && y2 >= bottom)) {
    return false
  }
  if (x1 > x && x1 < right && y1 > y && y1 < bottom) return true
  if (x2 > x && x2 < right && y2 > y && y2 < bottom) return true
  return cross(x1, y1, x2, y2, x, y, right, bottom) || cross(x1, y1, x2, y2, x, bottom, right, y)
}

/** The segments cross in a point within both. */
export function crosses([[x1, y1], [x2, y2]]: Segment, [[x3, y3], [x4, y4]]: Segment): boolean {
  return cross(x1, y1, x2, y2, x3, y3, x4, y4)
}

/** Of the segment from 1 to 2 and the one from 3 to 4: the ends of each lie on both sides of the other. */
function cross(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  x4: number,
  y4: number,
): boolean {
  return (
    side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) < 0 &&
    side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) < 0
  )
}

/** On which side of the line from 1 to 2 the point lies: the sign. */
function side(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
}
