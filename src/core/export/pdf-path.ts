import { pdfNumbers } from './pdf-values.ts'

interface Point {
  x: number
  y: number
}

/** How many numbers each command of SVG's path data takes (SVG 1.1, 8.3). Shorthand curves (S, T) are none that we draw. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

/** Path data as operators of PDF (ISO 32000-1, 8.5.2): arcs and quadratic curves become cubic ones. Throws on a command not known. */
export function pdfPath(data: string): string {
  const ops: string[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const [, letter, numbers] of data.matchAll(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g)) {
    const command = letter!.toUpperCase()
    const count = counts[command]
    if (count === undefined) throw new Error(`A path command not known: ${letter}`)
    if (command === 'Z') {
      ops.push('h')
      at = start
      continue
    }
    const values = Array.from(numbers!.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi), ([value]) => Number(value))
    for (let i = 0; i < values.length; i += count) {
      const from = letter === command ? { x: 0, y: 0 } : at
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values.slice(i, i + count)
      const previous = at
      switch (command) {
        case 'M':
        case 'L': {
          at = { x: from.x + a, y: from.y + b }
          const moves = command === 'M' && i === 0
          if (moves) start = at
          ops.push(`${pdfNumbers(at.x, at.y)} ${moves ? 'm' : 'l'}`)
          break
        }
        case 'H':
        case 'V':
          at = command === 'H' ? { x: from.x + a, y: at.y } : { x: at.x, y: from.y + a }
          ops.push(`${pdfNumbers(at.x, at.y)} l`)
          break
        case 'C':
          at = { x: from.x + e, y: from.y + f }
          ops.push(curve({ x: from.x + a, y: from.y + b }, { x: from.x + c, y: from.y + d }, at))
          break
        case 'Q': {
          const bend = { x: from.x + a, y: from.y + b }
          at = { x: from.x + c, y: from.y + d }
          ops.push(curve(towards(previous, bend, 2 / 3), towards(at, bend, 2 / 3), at))
          break
        }
        case 'A':
          at = { x: from.x + f, y: from.y + g }
          ops.push(...arc(previous, at, { rx: a, ry: b, turn: c, large: d !== 0, sweep: e !== 0 }))
      }
    }
  }
  return ops.join('\n')
}

/** An ellipse: four quarter arcs. */
export function pdfEllipse(cx: number, cy: number, rx: number, ry: number): string {
  return pdfPath(`M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`)
}

function curve(first: Point, second: Point, end: Point): string {
  return `${pdfNumbers(first.x, first.y, second.x, second.y, end.x, end.y)} c`
}

function towards(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

interface Arc {
  rx: number
  ry: number
  /** In degrees. */
  turn: number
  large: boolean
  sweep: boolean
}

/** An elliptical arc as curves of at most a quarter each (SVG 1.1, F.6.5 and F.6.6: from end points to the centre). */
function arc(from: Point, to: Point, { rx, ry, turn, large, sweep }: Arc): string[] {
  if (rx === 0 || ry === 0) return [`${pdfNumbers(to.x, to.y)} l`]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  const x1 = cos * half.x + sin * half.y
  const y1 = cos * half.y - sin * half.x
  const scale = Math.max(1, Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
  const [a, b] = [Math.abs(rx) * scale, Math.abs(ry) * scale]
  const spread = (a * y1) ** 2 + (b * x1) ** 2
  if (spread === 0) return []
  const root = Math.sqrt(Math.max(0, (a * b) ** 2 / spread - 1)) * (large === sweep ? -1 : 1)
  const [cx1, cy1] = [(root * a * y1) / b, (-root * b * x1) / a]
  const centre = { x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2, y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2 }
  const begin = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a)
  let sweepAngle = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - begin
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9))
  const step = sweepAngle / pieces
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = (x: number, y: number) => ({
    x: centre.x + a * cos * x - b * sin * y,
    y: centre.y + a * sin * x + b * cos * y,
  })
  return Array.from({ length: pieces }, (_, i) => {
    const [t, u] = [begin + i * step, begin + (i + 1) * step]
    return curve(
      place(Math.cos(t) - reach * Math.sin(t), Math.sin(t) + reach * Math.cos(t)),
      place(Math.cos(u) + reach * Math.sin(u), Math.sin(u) - reach * Math.cos(u)),
      i === pieces - 1 ? to : place(Math.cos(u), Math.sin(u)),
    )
  })
}
