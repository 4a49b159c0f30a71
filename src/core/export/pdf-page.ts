import { identity, type Matrix, matrixOf, multiply } from '../charts/svg-matrix.ts'
import type { PdfFont, Weight } from './pdf-fonts.ts'
import { pdfNumber, pdfNumbers, pdfText } from './pdf-values.ts'
import { colourLevels } from './svg-colour.ts'
import { shapePath } from './svg-shape-path.ts'
import { allElements, type SvgElement } from './svg-tree.ts'

/** Presentation attributes that an element takes from those around it. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
] as const
type Look = Readonly<Partial<Record<(typeof inherited)[number], string>>> & { readonly alpha: number }

const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 }
const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 }

/** A line of text, kept back until the shapes around it are drawn: a chart's words are read row by row, not mark by mark. */
interface HeldText {
  x: number
  y: number
  operators: string
}

/** Operators of one page, y downwards as in SVG; what they name of fonts and of transparency. */
export class PdfPage {
  readonly #fonts: Readonly<Record<Weight, PdfFont>>
  readonly #images: ReadonlyMap<string, string>
  readonly #operators: string[]
  /** By the names of their entries under ExtGState. */
  readonly transparencies = new Map<string, string>()

  /** @param images names of the pictures that the file holds, by their addresses. @param height in points. */
  constructor(fonts: Readonly<Record<Weight, PdfFont>>, images: ReadonlyMap<string, string>, height: number) {
    this.#fonts = fonts
    this.#images = images
    this.#operators = [`1 0 0 -1 0 ${pdfNumber(height)} cm`, '4 M']
  }

  /** The content stream. */
  get content(): string {
    return this.#operators.join('\n')
  }

  /** Draws a part of a slide within a marked-content sequence: `/H1 <</MCID 0>>`, or `/Artifact`. */
  draw(elements: readonly SvgElement[], mark: string): void {
    this.#operators.push(`${mark} ${mark.includes('<<') ? 'BDC' : 'BMC'}`)
    const clips = clipPaths(elements)
    const held: HeldText[] = []
    for (const element of elements) this.#element(element, { alpha: 1 }, identity, clips, held)
    this.#operators.push(...inReadingOrder(held).map(({ operators }) => operators), 'EMC')
  }

  #element(element: SvgElement, around: Look, outer: Matrix, clips: Clips, held: HeldText[] | null): void {
    const { name, attributes, children } = element
    if (name === 'defs') return
    const look = lookOf(attributes, around)
    const matrix = multiply(outer, matrixOf(attributes.transform))
    if (name === 'g') {
      const clip = attributes['clip-path']
      if (clip === undefined) {
        for (const child of children) this.#element(child, look, matrix, clips, held)
        return
      }
      this.#operators.push('q', ...placed(matrix, `${clips.get(clip.slice('url(#'.length, -1))!}\nW n`))
      for (const child of children) this.#element(child, look, matrix, clips, null)
      this.#operators.push('Q')
    } else if (name === 'text') {
      const text = this.#text(element, look, matrix)
      if (held && text) held.push(text)
      else if (text) this.#operators.push(text.operators)
    } else if (name === 'image') {
      this.#image(attributes, matrix)
    } else {
      this.#shape(shapePath(element), look, matrix)
    }
  }

  #shape(path: string, look: Look, matrix: Matrix): void {
    const fill = colour(look.fill ?? '#000000')
    const stroke = colour(look.stroke ?? 'none')
    if (!fill && !stroke) return
    const alpha = this.#alpha(look)
    const dashes = (look['stroke-dasharray'] ?? 'none') === 'none' ? '' : look['stroke-dasharray']!
    this.#operators.push(
      'q',
      ...(alpha ? [alpha] : []),
      ...(fill ? [`${fill} rg`] : []),
      ...(stroke
        ? [
            `${stroke} RG`,
            `${pdfNumber(Number(look['stroke-width'] ?? 1))} w`,
            `${caps[look['stroke-linecap'] ?? 'butt']} J ${joins[look['stroke-linejoin'] ?? 'miter']} j`,
            ...(dashes ? [`[${dashes.split(/[\s,]+/).join(' ')}]0 d`] : []),
          ]
        : []),
      ...(matrix === identity ? [] : [`${pdfNumbers(...matrix)} cm`]),
      path,
      `${fill && stroke ? 'B' : fill ? 'f' : 'S'}${fill && look['fill-rule'] === 'evenodd' ? '*' : ''}`,
      'Q',
    )
  }

  /** A picture fills a square of 1 with its first row on top (ISO 32000-1, 8.9.5.1), where y runs upwards. */
  #image({ href, x, y, width, height }: SvgElement['attributes'], matrix: Matrix): void {
    const name = this.#images.get(href!)
    if (name === undefined) throw new Error('A picture that was not written into the file')
    const [left, top, across, down] = [x, y, width, height].map(Number) as [number, number, number, number]
    const place = multiply(matrix, [across, 0, 0, -down, left, top + down])
    this.#operators.push('q', `${pdfNumbers(...place)} cm`, `/${name} Do`, 'Q')
  }

  #text({ attributes, text }: SvgElement, look: Look, matrix: Matrix): HeldText | null {
    const fill = colour(look.fill ?? '#000000')
    const words = text.normalize('NFC')
    if (words.trim() === '' || !fill) return null
    const size = Number(look['font-size'] ?? 16)
    const weight: Weight = look['font-weight'] === '600' ? 600 : 400
    const font = this.#fonts[weight]
    // Read out, the last word of a line and the first of the next are two.
    const line = font.set(`${words} `)
    const share = { start: 0, middle: 0.5, end: 1 }[look['text-anchor'] ?? 'start'] ?? 0
    const left = Number(attributes.x ?? 0) - share * font.set(words).width * size
    // The page's y runs downwards, the letters' upwards.
    const [a, b, c, d, x, y] = multiply(matrix, [1, 0, 0, -1, left, Number(attributes.y ?? 0)])
    const alpha = this.#alpha(look)
    const show = `BT /F${weight} ${pdfNumber(size)} Tf ${fill} rg ${pdfNumbers(a, b, c, d, x, y)} Tm\n${line.show(size)} ET`
    const told = line.needsText ? `/Span <</ActualText ${pdfText(`${words} `)}>> BDC\n${show}\nEMC` : show
    return { x, y, operators: alpha ? `q ${alpha}\n${told}\nQ` : told }
  }

  /** The operator that sets how much of the ground shines through; empty where nothing does. */
  #alpha(look: Look): string {
    const fill = look.alpha * Number(look['fill-opacity'] ?? 1)
    const stroke = look.alpha * Number(look['stroke-opacity'] ?? 1)
    if (fill === 1 && stroke === 1) return ''
    const name = `A${Math.round(fill * 1000)}-${Math.round(stroke * 1000)}`
    this.transparencies.set(name, `<</ca ${pdfNumber(fill)}/CA ${pdfNumber(stroke)}>>`)
    return `/${name} gs`
  }
}

/** Paths to clip by, by id. */
type Clips = ReadonlyMap<string, string>

function clipPaths(elements: readonly SvgElement[]): Clips {
  const clips = new Map<string, string>()
  for (const { name, attributes, children } of allElements(elements)) {
    if (name === 'clipPath') clips.set(attributes.id!, children.map(shapePath).join('\n'))
  }
  return clips
}

/** Block by block, as they are drawn from the left; in each the rows from the top. */
function inReadingOrder(texts: readonly HeldText[]): HeldText[] {
  return blocksOf(texts).flatMap(rowByRow)
}

/** A block ends where all that is drawn after it stands to the right of all of it: columns of a long ranking, pillars side by side. */
function blocksOf(texts: readonly HeldText[]): HeldText[][] {
  const blocks: HeldText[][] = []
  const leftmost = texts.map(({ x }) => x)
  for (let i = texts.length - 2; i >= 0; i--) leftmost[i] = Math.min(leftmost[i]!, leftmost[i + 1]!)
  let right = Number.NEGATIVE_INFINITY
  texts.forEach((text, i) => {
    if (leftmost[i]! > right) blocks.push([])
    blocks.at(-1)!.push(text)
    right = Math.max(right, text.x)
  })
  return blocks
}

/** Rows from the top, each from the left; what stands within half a line of another stands in its row. */
function rowByRow(texts: readonly HeldText[]): HeldText[] {
  const rows: HeldText[][] = []
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && text.y - row[0]!.y < rowHeight) row.push(text)
    else rows.push([text])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x))
}

/** Half a line of the smallest type. */
const rowHeight = 5

function lookOf(attributes: SvgElement['attributes'], around: Look): Look {
  const own = inherited.filter((key) => attributes[key] !== undefined).map((key) => [key, attributes[key]])
  return { ...around, ...Object.fromEntries(own), alpha: around.alpha * Number(attributes.opacity ?? 1) }
}

/** "0.5 0 1" of a colour as slides have it; null for none. */
function colour(value: string): string | null {
  const levels = colourLevels(value)
  return levels && pdfNumbers(...levels.map((level) => level / 255))
}

/** Operators under a matrix that ends with them, though what they clip by stays. */
function placed(matrix: Matrix, operators: string): string[] {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  const back = [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
  return [`${pdfNumbers(...matrix)} cm`, operators, `${pdfNumbers(...back)} cm`]
}
