import type { PathStep } from '../../charts/path-data.ts'
import { identity, type Matrix, matrixOf, multiply } from '../../charts/svg-matrix.ts'
import { scanXml } from '../../import/workbook/xml-scan.ts'
import { decodedXml } from '../../import/workbook/xml-text.ts'
import { Failure } from '../../workspace/failure.ts'
import { logoLimits, logoUnits, type SvgLogo } from './logo.ts'
import { LogoProblem } from './logo-problem.ts'
import { outlineOf } from './svg-outline.ts'
import { type Paint, type PaintSource, Paints } from './svg-paint.ts'

/** An outline in the logo's units, with its paint. */
export interface LogoShape {
  /** Path data of absolute M, L, C and Z. */
  d: string
  fill: string | null
  fillOpacity: number
  evenOdd: boolean
  stroke: { colour: string; width: number; opacity: number } | null
}

/** What stands in files of drawing programs and draws nothing. */
const ignored = new Set(['title', 'desc', 'metadata', 'namedview', 'defs', 'clipPath', 'symbol'])
const groups = new Set(['svg', 'g', 'a'])

interface Open {
  matrix: Matrix
  paint: Paint
  /** Nothing in it is drawn. */
  hidden: boolean
}

/**
 * A vector logo from an SVG file: its shapes and their paints, written anew; scripts, links, styles and whatever else was in the file do
 * not come along. What cannot be drawn as a flat shape in every format (text, pictures, gradients, filters, masks) is refused, not
 * dropped. Throws `LogoProblem`.
 */
export function svgLogo(bytes: Uint8Array): SvgLogo {
  try {
    return new Reading(bytes).logo
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new LogoProblem(error.code === 'XML-01' ? 'declares-type' : 'damaged')
  }
}

class Reading {
  readonly #open: Open[] = [{ matrix: identity, paint: Paints.start, hidden: false }]
  readonly #names: string[] = []
  readonly #shapes: { steps: PathStep[]; paint: Paint; scale: number }[] = []
  readonly #paints = new Paints()
  /** Rectangles of clip paths by id; null for one that is more than a rectangle. */
  readonly #clips = new Map<string, Box | null>()
  readonly #usedClips = new Set<string>()
  #clip: string | null = null
  #style = ''
  #view: Box | null = null
  #steps = 0

  constructor(bytes: Uint8Array) {
    scanXml('logo.svg', decodedXml('logo.svg', [bytes]), {
      open: (name, attributes) => this.#begin(name, attributes),
      text: (text) => {
        if (this.#names.at(-1) === 'style') this.#style += text
      },
      close: (name) => this.#end(name),
    })
  }

  #begin(name: string, attributes: PaintSource): void {
    this.#names.push(name)
    const around = this.#open.at(-1)!
    if (this.#names.length === 1) {
      if (name !== 'svg') throw new LogoProblem('kind')
      this.#view = viewOf(attributes)
    }
    if (name === 'clipPath') this.#clip = attributes.get('id') ?? ''
    else if (this.#clip !== null)
      this.#clips.set(this.#clip, this.#clips.has(this.#clip) ? null : boxOf(name, attributes))
    const hidden = around.hidden || ignored.has(name) || name === 'style'
    const known = hidden || groups.has(name)
    const matrix = hidden ? identity : this.#matrix(around.matrix, attributes.get('transform'))
    const paint = hidden ? around.paint : this.#paints.of(attributes, around.paint, name)
    this.#open.push({ matrix, paint, hidden: hidden || !paint.shown })
    if (hidden) return
    if (paint.clip !== null) {
      const id = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(paint.clip)?.[1]
      if (id === undefined) throw new LogoProblem('clip')
      this.#usedClips.add(id)
    }
    if (known || !paint.shown) return
    const steps = outlineOf(name, (key) => attributes.get(key))
    if (!steps) throw new LogoProblem('element', { found: name.slice(0, 40) })
    this.#steps += steps.length
    if (this.#shapes.length === logoLimits.shapes || this.#steps > logoLimits.steps) throw new LogoProblem('shapes')
    if (steps.length === 0 || (paint.fill === null && paint.stroke === null)) return
    const [a, b, c, d] = matrix
    this.#shapes.push({ steps: moved(steps, matrix), paint, scale: Math.sqrt(Math.abs(a * d - b * c)) })
  }

  #end(name: string): void {
    this.#names.pop()
    this.#open.pop()
    if (name === 'clipPath') this.#clip = null
    if (name === 'style') {
      // What is drawn already would lack its paint.
      if (this.#shapes.length > 0) throw new LogoProblem('style')
      this.#paints.addRules(this.#style)
      this.#style = ''
    }
  }

  #matrix(around: Matrix, transform: string | undefined): Matrix {
    try {
      return multiply(around, matrixOf(transform))
    } catch {
      throw new LogoProblem('damaged')
    }
  }

  get logo(): SvgLogo {
    const view = this.#view
    if (!view || this.#shapes.length === 0) throw new LogoProblem('empty')
    for (const id of this.#usedClips) {
      const clip = this.#clips.get(id)
      if (!clip || !covers(clip, view)) throw new LogoProblem('clip')
    }
    const scale = logoUnits / Math.max(view.width, view.height)
    const place: Matrix = [scale, 0, 0, scale, -view.x * scale, -view.y * scale]
    return {
      is: 'svg',
      width: rounded(view.width * scale),
      height: rounded(view.height * scale),
      shapes: this.#shapes.map(({ steps, paint: { fill, fillOpacity, evenOdd, stroke }, scale: own }) => ({
        d: dataOf(moved(steps, place)),
        ...{ fill, fillOpacity, evenOdd },
        stroke: stroke && { ...stroke, width: rounded(stroke.width * own * scale) },
      })),
    }
  }
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function viewOf(attributes: PaintSource): Box {
  const length = (key: string) => Number.parseFloat(attributes.get(key) ?? '')
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = attributes.get('viewBox')
    ? attributes
        .get('viewBox')!
        .trim()
        .split(/[\s,]+/)
        .map(Number)
    : [0, 0, length('width'), length('height')]
  const box = { x, y, width, height }
  if (!Object.values(box).every(Number.isFinite) || width <= 0 || height <= 0) throw new LogoProblem('size')
  return box
}

/** The rectangle that an element of a clip path is; null where it is another shape or is moved. */
function boxOf(name: string, attributes: PaintSource): Box | null {
  if (name !== 'rect' || attributes.get('transform')) return null
  const number = (key: string) => Number(attributes.get(key) ?? 0)
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}

/** Does a clip cut nothing off. Drawing programs clip a picture to its own edge. */
function covers(clip: Box, view: Box): boolean {
  const slack = view.width / 100
  return (
    clip.x <= view.x + slack &&
    clip.y <= view.y + slack &&
    clip.x + clip.width >= view.x + view.width - slack &&
    clip.y + clip.height >= view.y + view.height - slack
  )
}

function moved(steps: readonly PathStep[], [a, b, c, d, e, f]: Matrix): PathStep[] {
  return steps.map((step): PathStep => {
    if (step.do === 'Z') return step
    const to = step.to.map((value, i) =>
      i % 2 === 0 ? a * value + c * step.to[i + 1]! + e : b * step.to[i - 1]! + d * value + f,
    )
    return { do: step.do, to } as unknown as PathStep
  })
}

function dataOf(steps: readonly PathStep[]): string {
  return steps
    .map((step) => {
      if (step.do === 'Z') return 'Z'
      if (!step.to.every(Number.isFinite)) throw new LogoProblem('damaged')
      return `${step.do}${step.to.map(rounded).join(' ')}`
    })
    .join('')
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}
