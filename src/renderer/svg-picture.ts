import { refusal } from './svg-allow-list.ts'
import { policy } from './trusted-types.ts'

/** Pictures that were checked, by their text, the last used last: going back to a slide takes none of it again. */
const checked = new Map<string, SVGSVGElement>()
const keptPictures = 24

/**
 * SVG text as an element for this page: parsed in a document that runs no scripts, every node checked against the
 * allow-list, then adopted. Throws TypeError, naming what it met, when anything in it is not a picture.
 */
export function svgElement(svg: string): SVGSVGElement {
  return checkPicture(svg).cloneNode(true) as SVGSVGElement
}

/** Does what `svgElement` takes its time for, ahead of it. The element is not to be changed. */
export function checkPicture(svg: string): SVGSVGElement {
  const picture = checked.get(svg) ?? parsedAndChecked(svg)
  checked.delete(svg)
  checked.set(svg, picture)
  for (const [oldest] of checked) if (checked.size > keptPictures) checked.delete(oldest)
  return picture
}

function parsedAndChecked(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(policy.createHTML(svg), 'image/svg+xml')
  const root = parsed.documentElement
  if (!(root instanceof SVGSVGElement)) throw new TypeError('The slide is not an SVG picture')
  for (const node of [root, ...root.querySelectorAll('*')]) {
    const reason = refusal(node)
    if (reason) throw new TypeError(`Not allowed in a slide: ${reason}`)
  }
  return document.adoptNode(root)
}

let pictures = 0

/**
 * Ids are unique in a picture, not in a page that shows it twice (rail and stage): a clip path would be taken from the
 * other copy, or from a hidden one. Gives every id of the element an own prefix.
 */
export function withOwnIds(element: SVGSVGElement): SVGSVGElement {
  const prefix = `p${++pictures}-`
  for (const node of element.querySelectorAll('[id]')) node.id = prefix + node.id
  for (const node of element.querySelectorAll('*')) {
    for (const attribute of node.attributes) {
      if (attribute.value.includes('url(#')) attribute.value = attribute.value.replaceAll('url(#', `url(#${prefix}`)
      else if (/^(xlink:)?href$/.test(attribute.name)) attribute.value = attribute.value.replace('#', `#${prefix}`)
    }
  }
  return element
}
