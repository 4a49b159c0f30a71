import { unescapeXml } from './xml.ts'

/** An element of a slide's picture, or its text. */
export interface SvgElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: SvgElement[]
  /** Of an element `text`; empty elsewhere. */
  text: string
}

/** A fragment of our own SVG (`drawSlideParts`) as a tree. It is known to be well-formed: there is nothing here for files of others. */
export function svgTree(svg: string): SvgElement[] {
  const roots: SvgElement[] = []
  const open: SvgElement[] = []
  for (const [, text, closing, name, attributes, empty] of svg.matchAll(
    /([^<]+)|<(\/?)([A-Za-z]+)((?:\s+[^\s=>]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    const parent = open.at(-1)
    if (text !== undefined) {
      if (parent?.name === 'text') parent.text += unescapeXml(text)
    } else if (closing) {
      open.pop()
    } else {
      const element = { name: name!, attributes: attributesOf(attributes!), children: [], text: '' }
      ;(parent?.children ?? roots).push(element)
      if (!empty) open.push(element)
    }
  }
  return roots
}

/** Every element of a tree, parents before what is in them. */
export function* allElements(elements: readonly SvgElement[]): Generator<SvgElement> {
  for (const element of elements) {
    yield element
    yield* allElements(element.children)
  }
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([^\s=]+)="([^"]*)"/g), ([, key, value]) => [key, unescapeXml(value!)]),
  )
}
