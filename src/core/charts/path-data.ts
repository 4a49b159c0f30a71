interface Point {
  x: number
  y: number
}

/** A step of an outline in absolute coordinates: move, line, cubic curve (two control points, then the end), close. */
export type PathStep =
  | { do: 'M' | 'L'; to: readonly [x: number, y: number] }
  | { do: 'C'; to: readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number] }
  | { do: 'Z' }

/** What the numbers of each command of SVG's path data are (SVG 1.1, 8.3): n a number, f a flag, which needs no blank after it. */
const shapes: Readonly<Record<string, string>> = Object.fromEntries(
  ['Mnn', 'Lnn', 'Hn', 'Vn', 'Cnnnnnn', 'Snnnn', 'Qnnnn', 'Tnn', 'Annnffnn', 'Z'].map((each) => [
    each[0],
    each.slice(1),
  ]),
)
const patterns = { n: /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy, f: /[\s,]*([01])/y }

/** Path data as absolute steps: arcs and quadratic curves become cubic ones. Throws on what is no path data. */
export function pathSteps(data: string): PathStep[] {
  const steps: PathStep[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  /** What a smooth curve (S, T) mirrors: the last bend of the curve before it, cubic or quadratic. */
  let [cubicBend, quadraticBend]: [Point | null, Point | null] = [null, null]
  const curveTo = (first: Point, second: Point, end: Point) => {
    steps.push({ do: 'C', to: [first.x, first.y, second.x, second.y, end.x, end.y] })
  }
  for (const { letter, values, first } of commands(data)) {
    const command = letter.toUpperCase()
    const from = letter === command ? { x: 0, y: 0 } : at
    const point = (i: number): Point => ({ x: from.x + values[i]!, y: from.y + values[i + 1]! })
    const previous = at
    const bends: [Point | null, Point | null] = [cubicBend, quadraticBend]
    cubicBend = null
    quadraticBend = null
    switch (command) {
      case 'M':
      case 'L':
        at = point(0)
        if (command === 'M' && first) start = at
        steps.push({ do: command === 'M' && first ? 'M' : 'L', to: [at.x, at.y] })
        break
      case 'H':
      case 'V':
        at = command === 'H' ? { x: from.x + values[0]!, y: at.y } : { x: at.x, y: from.y + values[0]! }
        steps.push({ do: 'L', to: [at.x, at.y] })
        break
      case 'C':
      case 'S': {
        const bend = command === 'C' ? point(0) : mirrored(previous, bends[0])
        cubicBend = point(command === 'C' ? 2 : 0)
        at = point(command === 'C' ? 4 : 2)
        curveTo(bend, cubicBend, at)
        break
      }
      case 'Q':
      case 'T':
        quadraticBend = command === 'Q' ? point(0) : mirrored(previous, bends[1])
        at = point(command === 'Q' ? 2 : 0)
        curveTo(towards(previous, quadraticBend, 2 / 3), towards(at, quadraticBend, 2 / 3), at)
        break
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values
        at = point(5)
        steps.push(...arc(previous, at, { rx, ry, turn, large: large !== 0, sweep: sweep !== 0 }))
        break
      }
      default:
        steps.push({ do: 'Z' })
        at = start
    }
  }
  return steps
}

/** An ellipse: four quarter arcs. */
export function ellipseSteps(cx: number, cy: number, rx: number, ry: number): PathStep[] {
  return pathSteps(`M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`)
}

/** Each command as often as it is given numbers; `first` is false where its letter is not repeated. */
function* commands(data: string): Generator<{ letter: string; values: number[]; first: boolean }> {
  let at = 0
  const skip = /[\s,]*/y
  const blank = () => {
    skip.lastIndex = at
    skip.exec(data)
    at = skip.lastIndex
  }
  for (blank(); at < data.length; blank()) {
    const letter = data[at++]!
    const shape = shapes[letter.toUpperCase()]
    if (shape === undefined) throw new Error(`A path command not known: ${letter}`)
    let first = true
    do {
      const values = [...shape].map((kind) => {
        const pattern = patterns[kind as 'n' | 'f']
        pattern.lastIndex = at
        const found = pattern.exec(data)
        if (!found) throw new Error(`A path command without its numbers: ${letter}`)
        at = pattern.lastIndex
        return Number(found[1])
      })
      yield { letter, values, first }
      first = false
      blank()
    } while (shape !== '' && at < data.length && /[-+.\d]/.test(data[at]!))
  }
}

function mirrored(at: Point, bend: Point | null): Point {
  return bend ? { x: 2 * at.x - bend.x, y: 2 * at.y - bend.y } : at
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
function arc(from: Point, to: Point, { rx, ry, turn, large, sweep }: Arc): PathStep[] {
  if (rx === 0 || ry === 0) return [{ do: 'L', to: [to.x, to.y] }]
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
  return Array.from({ length: pieces }, (_, i): PathStep => {
    const [t, u] = [begin + i * step, begin + (i + 1) * step]
    const first = place(Math.cos(t) - reach * Math.sin(t), Math.sin(t) + reach * Math.cos(t))
    const second = place(Math.cos(u) + reach * Math.sin(u), Math.sin(u) - reach * Math.cos(u))
    const end = i === pieces - 1 ? to : place(Math.cos(u), Math.sin(u))
    return { do: 'C', to: [first.x, first.y, second.x, second.y, end.x, end.y] }
  })
}
