import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layoutSlide, slideSize } from '../../src/core/deck/layout.ts'
import { drawSlideSvg } from '../../src/core/export/svg.ts'
import { expectPicture } from '../pictures.ts'
import { slides } from './slides.ts'

test.each(Object.entries(slides))('the slide %s is drawn as committed', (name, slide) => {
  expectPicture(`${drawSlideSvg(slide, 'light')}\n`, join(import.meta.dirname, 'output', `${name}.svg`))
})

test.each(['rankings-twenty', 'leaders'])('the slide %s is drawn as committed on dark paper', (name) => {
  expectPicture(`${drawSlideSvg(slides[name]!, 'dark')}\n`, join(import.meta.dirname, 'output', `${name}-dark.svg`))
})

test.each(Object.entries(slides))('nothing on the slide %s is set smaller than 10 points', (_, slide) => {
  const sizes = [...drawSlideSvg(slide, 'light').matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10)
})

test.each(Object.entries(slides))('texts and charts of the slide %s do not meet', (_, slide) => {
  const { headline, subtitle, charts, footnotes, pageNumber } = layoutSlide(slide)
  expect(headline.lines.length).toBeLessThanOrEqual(2)
  expect(headline.y + headline.height).toBeLessThanOrEqual(subtitle.y)
  for (const { title, box } of charts) {
    expect((title ?? box).y).toBeGreaterThan(subtitle.y + subtitle.height)
    expect(box.height).toBeGreaterThan(200)
    expect(box.y + box.height).toBeLessThan(footnotes.y)
    expect(box.x + box.width).toBeLessThanOrEqual(slideSize.width - 48 + 0.01)
  }
  expect(footnotes.lines.length).toBeLessThanOrEqual(4)
  expect(footnotes.x + footnotes.width).toBeLessThan(pageNumber.x)
})

test('text of the user and of a file is text on the slide, never markup', () => {
  const svg = drawSlideSvg({ ...slides['rankings-index']!, headline: '<script>alert("1")</script> & more' }, 'light')
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;')
  expect(svg).toContain('Delta &amp; Sons &lt;Ltd&gt;')
})
