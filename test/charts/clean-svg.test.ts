import { expect, test } from 'vitest'
import { cleanSvg } from '../../src/core/charts/clean-svg.ts'

const wrap = (body: string) => `<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg">\n${body}\n</svg>`

test('a font style becomes attributes, and central text is moved to its baseline', () => {
  const svg = wrap(
    '<text dominant-baseline="central" text-anchor="end" style="font: 600 12px Inter" xml:space="preserve" transform="translate(20.1234 30)" fill="#222">Điểm &amp; x</text>',
  )
  expect(cleanSvg(svg, 'a')).toBe(
    '<text text-anchor="end" font-size="12" font-weight="600" transform="translate(20.12 30)" fill="#222" y="4.37">Điểm &amp; x</text>\n',
  )
})

test('ids are numbered anew with the prefix, also where they are named', () => {
  const svg = wrap(
    '<defs><clipPath id="zr7-c3"><path d="M0 0L9 9"></path></clipPath></defs><g clip-path="url(#zr7-c3)"></g>',
  )
  expect(cleanSvg(svg, 'b')).toContain('<clipPath id="b-0">')
  expect(cleanSvg(svg, 'b')).toContain('clip-path="url(#b-0)"')
})

test.each([
  ['<script>alert(1)</script>', 'element'],
  ['<image href="x"></image>', 'element'],
  ['<foreignObject></foreignObject>', 'element'],
  ['<path d="M0 0" onclick="alert(1)"></path>', 'attribute'],
  ['<path d="M0 0" fill="url(https://example.org/x)"></path>', 'reference'],
  ['<path d="M0 0" style="display:none"></path>', 'style'],
])('%s does not pass', (body, what) => {
  expect(() => cleanSvg(wrap(body), 'c')).toThrow(`An SVG ${what} not known`)
})
