/** What is drawn in a picture, in points of the slide: the places of its marks and texts, read from the file alone. */
export interface DrawnMark {
  /** Corners of a path or a polygon in their order; of a round mark its centre. */
  points: (readonly [x: number, y: number])[]
  isRound: boolean
  isClosed: boolean
  fill: string
  stroke: string
  /** Width of its outline; 0 without. */
  outline: number
  /** Something shines through. */
  isClear: boolean
  /** Its place in the drawing: what comes later lies on top. */
  order: number
}

export interface DrawnText {
  text: string
  x: number
  /** Of the middle of its capitals. */
  y: number
  anchor: string
  fill: string
  /** In points. */
  size: number
  isBold: boolean
  order: number
}

/** Texts are set on their base line; half a capital of Inter above it is their middle. */
const halfCapital = 1490 / 2048 / 2

type Matrix = readonly [number, number, number, number, number, number]

/** Marks and texts of an SVG picture that we have written, without what others are clipped by. */
export function drawnMarks(svg: string): { marks: DrawnMark[]; texts: DrawnText[] } {
  const marks: DrawnMark[] = []
  const texts: DrawnText[] = []
  const around: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  const drawn = svg.replace(/<clipPath\b.*?<\/clipPath>/gs, '')
  for (const [, closing, name, attributes, , text] of drawn.matchAll(
    /<(\/?)(g|path|polygon|polyline|circle|text)\b((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (closing) {
      if (name === 'g') around.pop()
      continue
    }
    const get = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes!)?.[1]
    const matrix = times(around.at(-1)!, matrixOf(get('transform')))
    if (name === 'g') around.push(matrix)
    const at = (x: number, y: number) => placed(matrix, x, y)
    const stroke = get('stroke') ?? 'none'
    const isClear = [get('fill-opacity'), get('opacity')].some((share) => Number(share ?? 1) < 1)
    const outline = stroke === 'none' ? 0 : Number(get('stroke-width') ?? 1)
    const look = { fill: get('fill') ?? '#000', stroke, outline, isClear, order: marks.length + texts.length }
    if (name === 'path') marks.push({ ...pathOf(get('d')!, at), ...look })
    if (name === 'polygon' || name === 'polyline')
      marks.push({
        points: pairs(numbersOf(get('points')!)).map((corner) => at(...corner)),
        isRound: false,
        isClosed: name === 'polygon',
        ...look,
      })
    if (name === 'circle')
      marks.push({ points: [at(Number(get('cx')), Number(get('cy')))], isRound: true, isClosed: true, ...look })
    if (name === 'text') {
      const size = Number(get('font-size') ?? 10)
      const [x, y] = at(Number(get('x') ?? 0), Number(get('y') ?? 0) - halfCapital * size)
      texts.push({
        ...{ text: text!, x, y, anchor: get('text-anchor') ?? 'start', fill: look.fill, order: look.order },
        ...{ size, isBold: get('font-weight') === '600' },
      })
    }
  }
  return { marks, texts }
}

const numbersOf = (text: string) => Array.from(text.matchAll(/-?\d*\.?\d+/g), ([value]) => Number(value))
const pairs = (numbers: readonly number[]) =>
  Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => [numbers[2 * i]!, numbers[2 * i + 1]!])

/** Corners of path data; arcs are quarters and halves of round marks, which begin at their right end (SVG 1.1, 8.3). */
function pathOf(
  data: string,
  at: (x: number, y: number) => readonly [number, number],
): Pick<DrawnMark, 'points' | 'isRound' | 'isClosed'> {
  const corners: [number, number][] = []
  let radius = 0
  for (const [, letter, numbers] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = numbersOf(numbers!)
    const isRelative = letter === letter!.toLowerCase()
    const step = { A: 7, C: 6, Q: 4 }[letter!.toUpperCase()] ?? 2
    if (letter!.toUpperCase() === 'A') radius = Math.max(radius, values[0]!)
    for (let i = 0; i + step <= values.length; i += step) {
      const [x, y] = [values[i + step - 2]!, values[i + step - 1]!]
      const [fromX, fromY] = isRelative ? (corners.at(-1) ?? [0, 0]) : [0, 0]
      corners.push([fromX + x, fromY + y])
    }
  }
  const [x, y] = corners[0]!
  const points = radius > 0 ? [at(x - radius, y)] : corners.map((corner) => at(...corner))
  return { points, isRound: radius > 0, isClosed: /z\s*$/i.test(data) }
}

function matrixOf(transform = ''): Matrix {
  const [, name, numbers] = /^(\w+)\(([^)]*)\)$/.exec(transform) ?? []
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (numbers ?? '').split(/[\s,]+/).map(Number)
  if (name === 'matrix') return [a, b, c, d, e, f]
  return name === 'translate' ? [1, 0, 0, 1, a, b] : [1, 0, 0, 1, 0, 0]
}

function times([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
