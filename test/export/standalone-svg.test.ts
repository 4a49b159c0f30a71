import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
// @ts-expect-error fontkit comes without types.
import * as fontkit from 'fontkit'
import { expect, test } from 'vitest'
import { standaloneSvg } from '../../src/core/export/standalone-svg.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { slides } from '../deck/slides.ts'
import { fontFolder, inter } from './inter.ts'

const text = 'Ngân hàng Thương mại Cổ phần – ₫1.204 ▲ 3,2 ế'

test('a subset draws its letters as the whole font does, composed ones too', () => {
  const whole = fontkit.create(Buffer.from(inter.regular))
  const part = fontkit.create(Buffer.from(inter.subset(inter.regular, text)))
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    expect(part.glyphForCodePoint(code).path.toSVG()).toBe(whole.glyphForCodePoint(code).path.toSVG())
    expect(part.glyphForCodePoint(code).advanceWidth).toBe(whole.glyphForCodePoint(code).advanceWidth)
  }
  expect(part.hasGlyphForCodePoint('Z'.codePointAt(0)!)).toBe(false)
})

test('a subset is small, and sets a text as wide as the whole font does, kerning and all', () => {
  const part = inter.subset(inter.regular, text)
  expect(part.length).toBeLessThan(40_000)
  const width = (font: Uint8Array) => fontkit.create(Buffer.from(font)).layout(text).advanceWidth
  expect(width(part)).toBe(width(inter.regular))
  expect(width(part)).not.toBe(
    [...text].reduce(
      (sum, letter) => sum + fontkit.create(Buffer.from(part)).glyphForCodePoint(letter.codePointAt(0)!).advanceWidth,
      0,
    ),
  )
})

test('a letter that the font lacks is left to the reader’s fonts', () => {
  expect(() => inter.subset(inter.regular, '国')).not.toThrow()
})

test('the file of its own has the slide and both weights, and shows the same letters', () => {
  const svg = drawSlideSvg(slides['rankings-twenty']!, 'light')
  const alone = standaloneSvg(svg, inter)
  expect(alone.match(/@font-face/g)).toHaveLength(2)
  expect(alone.length).toBeLessThan(160_000)
  const draw = (picture: string) =>
    new Resvg(picture, {
      font: {
        fontFiles: [join(fontFolder, 'Inter-Regular.ttf'), join(fontFolder, 'Inter-SemiBold.ttf')],
        loadSystemFonts: false,
      },
      fitTo: { mode: 'width', value: 960 },
    })
      .render()
      .asPng()
  expect(draw(alone).equals(draw(svg))).toBe(true)
})
