import { identity, type Matrix, matrixOf, multiply } from '../charts/svg-matrix.ts'
import { capHeight, textWidth, type Weight } from '../charts/text-width.ts'
import type { Box } from '../deck/layout.ts'
import type { SlidePart } from '../export/svg.ts'
import { colourLevels } from '../export/svg-colour.ts'
import { shapePath } from '../export/svg-shape-path.ts'
import { type SvgElement, svgTree } from '../export/svg-tree.ts'

/** A line of text as it is drawn, in slide units. */
export interface DrawnText {
  text: string
  size: number
  weight: Weight
  /** As hex. */
  colour: string
  /** From the top of the capitals' accents to the bottom of the descenders. */
  box: Box
  of: SlidePart['is']
  /** Place in the order of drawing, among texts and shapes alike. */
  order: number
}

/** A shape as it is drawn, in slide units. */
export interface DrawnShape {
  /** As hex; null where it has none. */
  fill: string | null
  stroke: string | null
  strokeWidth: number
  /** 0–1, of the whole shape. */
  opacity: number
  box: Box
  /** It covers the middle of its box, so that it is the ground of what stands there: a rectangle, a circle, a diamond. */
  solid: boolean
  of: SlidePart['is']
  order: number
}

/** What stands on a slide's picture: measured, not asked of who drew it. */
export interface Picture {
  texts: DrawnText[]
  shapes: DrawnShape[]
}

/** Share of the size that stands above the baseline with an accent on a capital, and below it. */
const reach = { above: 0.92, below: 0.2 } as const

const inherited = ['fill', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'text-anchor'] as const
type Look = Readonly<Partial<Record<(typeof inherited)[number], string>>> & { readonly opacity: number }

/** Texts and shapes of a slide's parts (`drawSlideParts`), with their places on the slide. A logo is neither: it is as its owner made it. */
export function readPicture(parts: readonly SlidePart[]): Picture {
  const picture: Picture = { texts: [], shapes: [] }
  let order = 0
  const read = (element: SvgElement, around: Look, outer: Matrix, of: SlidePart['is']): void => {
    if (element.name === 'defs') return
    const look = lookOf(element, around)
    const matrix = multiply(outer, matrixOf(element.attributes.transform))
    if (element.name === 'g') for (const child of element.children) read(child, look, matrix, of)
    else if (element.name === 'text') {
      const text = textOf(element, look, matrix)
      if (text) picture.texts.push({ ...text, of, order: order++ })
    } else picture.shapes.push({ ...shapeOf(element, look, matrix), of, order: order++ })
  }
  const measured = parts.filter(({ is }) => is !== 'logo')
  for (const part of measured) for (const root of svgTree(part.svg)) read(root, { opacity: 1 }, identity, part.is)
  return picture
}

function textOf({ attributes, text }: SvgElement, look: Look, matrix: Matrix): Omit<DrawnText, 'of' | 'order'> | null {
  const colour = hex(look.fill ?? '#000000')
  if (text.trim() === '' || !colour) return null
  const size = Number(look['font-size'] ?? 16)
  const weight: Weight = look['font-weight'] === '600' ? 600 : 400
  const width = textWidth(text, size, weight)
  const share = { start: 0, middle: 0.5, end: 1 }[look['text-anchor'] ?? 'start'] ?? 0
  const left = Number(attributes.x ?? 0) - share * width
  const baseline = Number(attributes.y ?? 0)
  const corners = [
    [left, baseline - reach.above * size],
    [left + width, baseline + reach.below * size],
  ].flatMap(([x], _, both) => both.map(([, y]) => placed(matrix, x!, y!)))
  return { text: text.normalize('NFC').trim(), size, weight, colour, box: boxAround(corners) }
}

function shapeOf(element: SvgElement, look: Look, matrix: Matrix): Omit<DrawnShape, 'of' | 'order'> {
  const points = outline(shapePath(element)).map(([x, y]) => placed(matrix, x, y))
  const box = boxAround(points)
  return {
    fill: hex(look.fill ?? '#000000'),
    stroke: hex(look.stroke ?? 'none'),
    strokeWidth: Number(look['stroke-width'] ?? 1),
    opacity: look.opacity,
    box,
    // A circle is measured by the four ends of its arcs: half its box, as a diamond.
    solid: box.width > 0 && box.height > 0 && area(points) > 0.45 * box.width * box.height,
  }
}

/** Ends of the outline's pieces; curves without their bends. */
function outline(operators: string): [x: number, y: number][] {
  return operators.split('\n').flatMap((line): [number, number][] => {
    const numbers = line.split(' ')
    const operator = numbers.pop()
    if (operator === 'h' || numbers.length < 2) return []
    const values = numbers.map(Number)
    if (operator !== 're') return [[values.at(-2)!, values.at(-1)!]]
    const [x, y, width, height] = values as [number, number, number, number]
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]
  })
}

/** Of the polygon through the points. */
function area(points: readonly (readonly [number, number])[]): number {
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function boxAround(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function lookOf({ name, attributes }: SvgElement, around: Look): Look {
  const own = inherited.filter((key) => attributes[key] !== undefined).map((key) => [key, attributes[key]])
  const part = name === 'text' ? 1 : Number(attributes['fill-opacity'] ?? attributes['stroke-opacity'] ?? 1)
  return { ...around, ...Object.fromEntries(own), opacity: around.opacity * Number(attributes.opacity ?? 1) * part }
}

function hex(colour: string): string | null {
  const levels = colourLevels(colour)
  return levels && `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`
}

/** The middle of a line of text: half-way up its capitals. */
export function middleOf({ box, size }: DrawnText): { x: number; y: number } {
  const baseline = box.y + reach.above * size
  return { x: box.x + box.width / 2, y: baseline - (capHeight * size) / 2 }
}
