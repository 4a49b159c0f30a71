import { capHeight } from './text-width.ts'

/**
 * Makes ECharts' SVG into a fragment that may stand inline under our content security policy and snapshots as text:
 * style attributes become presentation attributes, ids are numbered anew and prefixed, numbers have at most two decimals,
 * and only the elements and attributes listed here pass. Anything else throws: an ECharts update shall not slip
 * something new into the page.
 */
const elements = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'])
const defining = new Set(['defs', 'clipPath'])
const kept = new Set(
  `d x y x1 y1 x2 y2 cx cy r rx ry width height points transform fill fill-opacity stroke stroke-width stroke-opacity
   stroke-dasharray stroke-linecap stroke-linejoin opacity text-anchor font-size font-weight font-family clip-path id`.split(
    /\s+/,
  ),
)
/** ECharts' notes to itself, hover classes, and defaults of SVG: dropped without loss. */
const dropped =
  /^(ecmeta_.*|class|xml:space|paint-order|stroke-miterlimit|stroke-dashoffset|pointer-events|vector-effect)$/
const numeric = /-?\d*\.\d+(?:e-?\d+)?/g

/** @param prefix makes ids unique where several charts share a page: "a" gives "a-0", "a-1" … */
export function cleanSvg(svg: string, prefix: string): string {
  const body = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  // Hover rules of a page that can be pointed at; a slide is a picture.
  const still = body.replace(/<style\s*>[\s\S]*?<\/style>/g, '')
  const ids = new Map<string, string>()
  const rename = (id: string) => {
    if (!ids.has(id)) ids.set(id, `${prefix}-${ids.size}`)
    return ids.get(id)!
  }
  let clean = ''
  for (const [, text, closing, name, attributes, empty] of still.matchAll(
    /([^<]+)|<(\/?)([A-Za-z]+)((?:\s+[^\s=>]+="[^"]*")*)\s*(\/?)>|</g,
  )) {
    if (text !== undefined) {
      clean += text.trim() === '' ? '' : text
      continue
    }
    if (!name || !(elements.has(name) || defining.has(name))) throw new Error(`An SVG element not known: ${name}`)
    if (closing) clean += `</${name}>\n`
    else clean += `<${name}${cleanAttributes(attributes ?? '', rename)}${empty ? '/>\n' : '>'}`
  }
  return clean
    .replace(/<(\w+)((?: [^<>]*)?)><\/\1>/g, '<$1$2/>')
    .replace(/^<rect [^<>]*fill="none"\/>\n/, '')
    .replace(/<defs\/>\n/, '')
}

function cleanAttributes(attributes: string, rename: (id: string) => string): string {
  let clean = ''
  for (const [, name, value] of centred(attributes).matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (dropped.test(name!)) continue
    for (const [key, plain] of name === 'style' ? fromStyle(value!) : [[name!, value!] as const]) {
      if (!kept.has(key)) throw new Error(`An SVG attribute not known: ${key}`)
      clean += ` ${key}="${cleanValue(key, plain, rename)}"`
    }
  }
  return clean
}

/** Renderers disagree on `dominant-baseline: central`: the text is moved so that its capitals are centred instead. */
function centred(attributes: string): string {
  if (!attributes.includes('dominant-baseline="central"')) return attributes
  const size = Number(/font:[^"]*?([\d.]+)px/.exec(attributes)?.[1])
  const y = Number(/ y="([^"]*)"/.exec(attributes)?.[1] ?? 0)
  return `${attributes.replace(/ (dominant-baseline|y)="[^"]*"/g, '')} y="${(y + (size * capHeight) / 2).toFixed(2)}"`
}

function cleanValue(key: string, value: string, rename: (id: string) => string): string {
  if (key === 'id') return rename(value)
  if (key === 'clip-path') return value.replace(/url\(#([^)]+)\)/, (_, id: string) => `url(#${rename(id)})`)
  if (/url\(|javascript:|data:/i.test(value)) throw new Error(`An SVG reference not known: ${value}`)
  return key === 'font-family' || key === 'fill' || key === 'stroke'
    ? value
    : value.replace(numeric, (number) => String(Number(Number(number).toFixed(2))))
}

/** ECharts writes `font: 600 12px Inter` and nothing else as a style. */
function fromStyle(style: string): (readonly [string, string])[] {
  return style
    .split(';')
    .filter((rule) => rule.trim() !== '')
    .flatMap((rule): (readonly [string, string])[] => {
      const [key, value] = rule.split(':').map((part) => part.trim()) as [string, string]
      const font = /^(?:(\d+|bold|normal) )?([\d.]+)px (.+)$/.exec(value)
      if (key !== 'font' || !font) throw new Error(`An SVG style not known: ${rule}`)
      // Regular is the slide's own weight, its family stands on the root.
      return [['font-size', font[2]!], ...(font[1] === '600' ? [['font-weight', '600'] as const] : [])]
    })
}
