import { Failure } from '../workspace/failure.ts'
import { limits } from './limits.ts'

export interface XmlHandler {
  /** `attribute('r')` reads one attribute by its local name, only when asked. */
  open?(name: string, attribute: (name: string) => string | undefined): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Walks an XML part, once, front to back; names come without their prefix. Failures: XML-01 a document type declaration (never
 * allowed in a workbook), XML-02 not well-formed, or nested deeper than 64.
 */
export function scanXml(part: string, xml: string, handler: XmlHandler): void {
  const stack: string[] = []
  const broken = (at: number) => new Failure('XML-02', { part, at })
  let tag = ''
  const attribute = (name: string): string | undefined => {
    const m = attributePattern(name).exec(tag)
    return m ? decodeEntities(m[1] ?? m[2]!) : undefined
  }
  let i = 0
  for (;;) {
    const open = xml.indexOf('<', i)
    if (open < 0) break
    if (open > i && stack.length > 0) handler.text?.(decodeEntities(xml.slice(i, open)))
    const next = xml.charCodeAt(open + 1)
    if (next === 33 /* ! */ || next === 63 /* ? */) {
      i = skipMarkup(part, xml, open, (text) => handler.text?.(text), broken)
      continue
    }
    const close = tagEnd(xml, open)
    if (close < 0) throw broken(open)
    if (next === 47 /* / */) {
      const name = localName(xml.slice(open + 2, close).trim())
      if (stack.pop() !== name) throw broken(open)
      handler.close?.(name)
    } else {
      const selfClosing = xml.charCodeAt(close - 1) === 47
      tag = xml.slice(open + 1, selfClosing ? close - 1 : close)
      const name = localName(/^[^\s/>]+/u.exec(tag)?.[0] ?? '')
      if (name === '') throw broken(open)
      handler.open?.(name, attribute)
      if (selfClosing) handler.close?.(name)
      else if (stack.push(name) > limits.depth) throw broken(open)
    }
    i = close + 1
  }
  if (stack.length > 0) throw broken(xml.length)
}

function skipMarkup(
  part: string,
  xml: string,
  open: number,
  text: (text: string) => void,
  broken: (at: number) => Failure,
): number {
  const kinds: [string, string][] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ]
  for (const [begin, end] of kinds) {
    if (!xml.startsWith(begin, open)) continue
    const close = xml.indexOf(end, open + begin.length)
    if (close < 0) throw broken(open)
    if (begin === '<![CDATA[') text(xml.slice(open + begin.length, close))
    return close + end.length
  }
  throw new Failure('XML-01', { part })
}

/** The ">" that ends a tag; one inside a quoted attribute does not. Looks at the tag only, so that the scan stays linear. */
function tagEnd(xml: string, open: number): number {
  let quote = 0
  for (let i = open + 1; i < xml.length; i++) {
    const c = xml.charCodeAt(i)
    if (quote !== 0) quote = c === quote ? 0 : quote
    else if (c === 34 || c === 39) quote = c
    else if (c === 62) return i
  }
  return -1
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const attributePatterns = new Map<string, RegExp>()

function attributePattern(name: string): RegExp {
  const pattern = attributePatterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u')
  attributePatterns.set(name, pattern)
  return pattern
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu, (whole, hex, decimal, name) => {
    if (name) return Object.hasOwn(named, name) ? named[name]! : whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
