/** What a slide's picture may be made of. Anything else is refused, not repaired: our own writer emits nothing else. */
const elements = new Set([
  'svg',
  'g',
  'defs',
  'title',
  'desc',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'clipPath',
])

const attributes = new Set([
  'xmlns',
  'viewBox',
  'width',
  'height',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
  'points',
  'id',
  'transform',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'opacity',
  'clip-path',
  'clip-rule',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'font-feature-settings',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'text-rendering',
  'shape-rendering',
  'paint-order',
  'visibility',
  'overflow',
  'xml:space',
  'role',
  'lang',
  'xml:lang',
  'preserveAspectRatio',
  'baseProfile',
  'version',
])

/** A value that would load something, or run something; `url(#id)` within the picture is fine. */
const reachesOut = /url\(\s*(?!['"]?#)|javascript:|data:|https?:|\/\//i
/** The one picture that a slide may hold: a PNG within it. */
const isLogo = ({ localName, attributes }: SvgNode) =>
  localName === 'image' && [...attributes].some(({ name, value }) => name === 'href' && pngWithin.test(value))
const pngWithin = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/
const namespace = 'http://www.w3.org/2000/svg'
const isNamespaceDeclaration = (name: string) => name === 'xmlns' || name.startsWith('xmlns:')
const isAllowedName = (name: string) => attributes.has(name) || name.startsWith('aria-')

/** One element as the check sees it; a DOM element is one. */
export interface SvgNode {
  readonly localName: string
  readonly namespaceURI: string | null
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

/** Why the element may not be shown: "element script", "attribute onload on rect"; null when it may. */
export function refusal(node: SvgNode): string | null {
  const known = elements.has(node.localName) || isLogo(node)
  if (node.namespaceURI !== namespace || !known) return `element ${node.localName}`
  for (const { name, value } of node.attributes) {
    if (isNamespaceDeclaration(name)) continue
    if (name === 'href' && isLogo(node)) continue
    const local = name === 'href' || name === 'xlink:href'
    if (local ? !value.startsWith('#') : !isAllowedName(name)) return `attribute ${name} on ${node.localName}`
    if (!local && reachesOut.test(value)) return `value of ${name} on ${node.localName}`
  }
  return null
}
