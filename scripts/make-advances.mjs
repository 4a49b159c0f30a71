// Writes src/core/charts/inter-advances.ts: the advance widths of Inter, in font units, which the layout of a slide measures
// text with. Run it after changing a file in resources/fonts; test/charts/text-width.test.ts fails until it was run.
// Usage: node scripts/make-advances.mjs [FILE]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from 'fontkit'

const root = join(import.meta.dirname, '..')
const weights = { 400: 'Inter-Regular.ttf', 600: 'Inter-SemiBold.ttf' }

/** Latin with every precomposed Vietnamese letter, punctuation, currency, letter-like signs, arrows, operators, marks. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2113, 0x2126],
  [0x2190, 0x21ff],
  [0x2202, 0x2265],
  [0x25a0, 0x25ff],
  [0x2713, 0x2717],
]

function advancesSource() {
  const fonts = Object.entries(weights).map(([weight, file]) => [
    weight,
    fontkit.create(readFileSync(join(root, 'resources', 'fonts', file))),
  ])
  const lines = [
    '// Written by scripts/make-advances.mjs from resources/fonts; do not edit.',
    '',
    `export const unitsPerEm = ${fonts[0][1].unitsPerEm}`,
    '',
    '/** First and last code point of each range. */',
    'export const ranges: readonly (readonly [number, number])[] = [',
    ...ranges.map((range) => `  [${range.map((code) => `0x${code.toString(16)}`).join(', ')}],`),
    ']',
    '',
    '/** By weight, for each range: three base-36 digits per code point; "---" where the font has no such glyph. */',
    'export const advances: Readonly<Record<400 | 600, readonly string[]>> = {',
    ...fonts.flatMap(([weight, font]) => [
      `  ${weight}: [`,
      ...ranges.map(([first, last]) => `    '${encode(font, first, last)}',`),
      '  ],',
    ]),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

function encode(font, first, last) {
  let text = ''
  for (let code = first; code <= last; code++) {
    const glyph = font.glyphForCodePoint(code)
    text += glyph.id === 0 ? '---' : glyph.advanceWidth.toString(36).padStart(3, '0')
  }
  return text
}

writeFileSync(process.argv[2] ?? join(root, 'src', 'core', 'charts', 'inter-advances.ts'), advancesSource())
