import { LogoProblem } from './logo-problem.ts'

/** What gives an element its attributes. */
export interface PaintSource {
  get(name: string): string | undefined
}

/** How a shape is painted; what an element does not say it takes from those around it. */
export interface Paint {
  fill: string | null
  fillOpacity: number
  evenOdd: boolean
  stroke: { colour: string; width: number; opacity: number } | null
  shown: boolean
  /** The colour that "currentColor" means. */
  current: string
  opacity: number
  /** The own opacity of fills, which that of groups multiplies. */
  fillShare: number
  /** What it is cut by: "url(#a)"; null for nothing. Not taken over. */
  clip: string | null
  /** Kept apart from `stroke`, which an element inside may begin with. */
  strokeColour: string | null
  strokeWidth: number
}

const properties = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'opacity', 'color'],
  ...['display', 'visibility', 'filter', 'mask', 'clip-path'],
]
const named: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00' },
  ...{ gray: '#808080', grey: '#808080', silver: '#C0C0C0', navy: '#000080', orange: '#FFA500', purple: '#800080' },
}

/** Paints of the elements of one file, with the rules of its style sheets. */
export class Paints {
  static readonly start: Paint = {
    ...{ fill: '#000000', fillOpacity: 1, evenOdd: false, stroke: null, shown: true, current: '#000000', opacity: 1 },
    ...{ fillShare: 1, clip: null, strokeColour: null, strokeWidth: 1 },
  }

  readonly #rules = new Map<string, Map<string, string>>()

  /** Takes the rules of a style sheet. Only classes are followed: `.a, .b { fill: #003a70 }`. */
  addRules(css: string): void {
    const bare = css.replace(/\/\*.*?\*\//gs, '')
    if (/@|url\(/i.test(bare)) throw new LogoProblem('style')
    for (const [, selectors, body] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors!.split(',').map((each) => each.trim())) {
        const name = /^\.([\w-]+)$/.exec(selector)?.[1]
        if (!name) throw new LogoProblem('style')
        const rule = this.#rules.get(name) ?? new Map<string, string>()
        for (const [key, value] of declarations(body!)) rule.set(key, value)
        this.#rules.set(name, rule)
      }
    }
  }

  /** The paint of an element within another one. Throws `LogoProblem` where it is no flat colour. */
  of(element: PaintSource, around: Paint, name: string): Paint {
    const own = new Map<string, string>()
    for (const key of properties) {
      const value = element.get(key)
      if (value !== undefined) own.set(key, value.trim())
    }
    for (const each of (element.get('class') ?? '').split(/\s+/)) {
      for (const [key, value] of this.#rules.get(each) ?? []) own.set(key, value)
    }
    for (const [key, value] of declarations(element.get('style') ?? '')) own.set(key, value)
    for (const key of ['filter', 'mask']) {
      if ((own.get(key) ?? 'none') !== 'none') throw new LogoProblem('element', { found: `${name} (${key})` })
    }
    const current = colour(own.get('color'), around.current, around.current) ?? around.current
    const opacity = around.opacity * share(own.get('opacity'), 1)
    const strokeColour = colour(own.get('stroke'), around.strokeColour, current)
    const strokeWidth = Math.max(0, number(own.get('stroke-width'), around.strokeWidth))
    const fillShare = share(own.get('fill-opacity'), around.fillShare)
    const clip = own.get('clip-path') ?? 'none'
    const strokeOpacity = share(own.get('stroke-opacity'), 1)
    return {
      fill: colour(own.get('fill'), around.fill, current),
      fillOpacity: Number((opacity * fillShare).toFixed(3)),
      evenOdd: own.has('fill-rule') ? own.get('fill-rule') === 'evenodd' : around.evenOdd,
      stroke:
        strokeColour === null || strokeWidth === 0
          ? null
          : { colour: strokeColour, width: strokeWidth, opacity: Number((opacity * strokeOpacity).toFixed(3)) },
      shown: around.shown && own.get('display') !== 'none' && (own.get('visibility') ?? 'visible') === 'visible',
      ...{ current, opacity, fillShare, clip: clip === 'none' ? null : clip, strokeColour, strokeWidth },
    }
  }
}

function* declarations(text: string): Generator<[key: string, value: string]> {
  for (const part of text.split(';')) {
    const [key = '', ...value] = part.split(':')
    if (properties.includes(key.trim()))
      yield [
        key.trim(),
        value
          .join(':')
          .replace(/!important/i, '')
          .trim(),
      ]
  }
}

/** A flat colour as "#RRGGBB"; null for none. */
function colour(value: string | undefined, around: string | null, current: string): string | null {
  if (value === undefined || value === 'inherit') return around
  const text = value.toLowerCase()
  if (text === 'none' || text === 'transparent') return null
  if (text === 'currentcolor') return current
  if (Object.hasOwn(named, text)) return named[text]!
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1]
  if (hex) return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`.toUpperCase()
  const levels = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number)
  if (levels?.every((level) => level <= 255)) {
    return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
  }
  throw new LogoProblem('paint', { found: value.slice(0, 40) })
}

function number(value: string | undefined, around: number): number {
  const read = value === undefined ? around : Number.parseFloat(value)
  if (!Number.isFinite(read)) throw new LogoProblem('damaged')
  return read
}

function share(value: string | undefined, around: number): number {
  const read = number(value, around)
  return Math.min(1, Math.max(0, value?.endsWith('%') ? read / 100 : read))
}
