/** An element of XML that is known to be well-formed. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
}

/** Elements and attributes of a part; its text is left out. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^>"])*)>/g)) {
    if (closing) {
      open.pop()
      continue
    }
    const attributes = Object.fromEntries([...rest!.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map((m) => [m[1]!, m[2]!]))
    const element = { name: name!, attributes, children: [] }
    open.at(-1)!.children.push(element)
    if (!rest!.endsWith('/')) open.push(element)
  }
  return root.children[0]!
}

/** The element and everything in it. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* within(child)
}
