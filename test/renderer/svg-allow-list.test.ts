import { expect, test } from 'vitest'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { refusal, type SvgNode } from '../../src/renderer/svg-allow-list.ts'

const svg = 'http://www.w3.org/2000/svg'

const node = (
  localName: string,
  attributes: Record<string, string> = {},
  namespaceURI: string | null = svg,
): SvgNode => ({
  localName,
  namespaceURI,
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
})

test.each(['script', 'foreignObject', 'style', 'image', 'use', 'a', 'animate', 'set', 'iframe', 'filter'])(
  'an element %s is refused',
  (name) => {
    expect(refusal(node(name))).toBe(`element ${name}`)
  },
)

test('a picture is let through that is a PNG within the slide, and no other', () => {
  expect(refusal(node('image', { href: 'data:image/png;base64,iVBORw0KGgo=', width: '10' }))).toBeNull()
  for (const href of [
    'https://example.org/a.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,AA"onload="x',
    '#a',
  ]) {
    expect(refusal(node('image', { href }))).toBe('element image')
  }
  expect(refusal(node('image', { href: 'data:image/png;base64,AAAA', onload: 'x' }))).toBe('attribute onload on image')
})

test('an element of another namespace is refused, whatever its name', () => {
  expect(refusal(node('g', {}, 'http://www.w3.org/1999/xhtml'))).toBe('element g')
  expect(refusal(node('g', {}, null))).toBe('element g')
})

test.each(['onload', 'onclick', 'ONBEGIN', 'style', 'class', 'formaction', 'src', 'xml:base'])(
  'an attribute %s is refused',
  (name) => {
    expect(refusal(node('rect', { [name]: '1' }))).toBe(`attribute ${name} on rect`)
  },
)

test('a link leads nowhere but into the picture itself', () => {
  expect(refusal(node('g', { href: '#clip' }))).toBeNull()
  expect(refusal(node('g', { href: 'https://example.org/' }))).toBe('attribute href on g')
  expect(refusal(node('g', { 'xlink:href': 'javascript:alert(1)' }))).toBe('attribute xlink:href on g')
  expect(refusal(node('g', { href: ' #clip' }))).toBe('attribute href on g')
})

test.each([
  'url(https://example.org/a)',
  'url( data:image/png;base64,AA)',
  'javascript:alert(1)',
  'URL(//example.org)',
])('a value that reaches out is refused: %s', (value) => {
  expect(refusal(node('rect', { fill: value }))).toBe('value of fill on rect')
})

test('marks, text and clip paths of a slide pass', () => {
  expect(refusal(node('svg', { xmlns: svg, viewBox: '0 0 960 540', 'font-family': 'Inter' }))).toBeNull()
  expect(refusal(node('text', { x: '1', y: '2', 'font-size': '12', 'text-anchor': 'end', fill: '#16181D' }))).toBeNull()
  expect(refusal(node('g', { 'clip-path': 'url(#chart-1-0)', transform: 'translate(1 2)' }))).toBeNull()
})

test('everything in a slide as the core draws it passes', () => {
  const picture = drawSlideSvg(
    {
      id: 'a',
      lang: 'en',
      ...{ form: 'charts', kicker: '', body: '', notes: '', outdated: null },
      headline: 'A & B <stand> at 54',
      ownHeadline: true,
      subtitle: 'Subtitle',
      charts: [],
      lacksData: false,
      footnotes: ['Source: scores.csv'],
      sampleMark: 'Sample',
      pageNumber: '1',
    },
    'light',
  )
  const elements = [...picture.matchAll(/<([A-Za-z]+)((?:\s[^\s=>]+="[^"]*")*)\s*\/?>/g)]
  expect(elements.length).toBeGreaterThan(5)
  for (const [, name, attributes] of elements) {
    const parsed = [...attributes!.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])
    expect(refusal(node(name!, Object.fromEntries(parsed)))).toBeNull()
  }
})
