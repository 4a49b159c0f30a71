import { expect, test } from 'vitest'
import { readPicture } from '../../src/core/board-ready/picture.ts'

const chart = (svg: string) => readPicture([{ is: 'headline', svg }])

test('texts stand where their groups move them', () => {
  const { texts } = chart(
    '<g transform="translate(100 50)"><text x="10" y="20" font-size="10" fill="#16181D">Ab</text></g>',
  )
  expect(texts[0]).toMatchObject({ text: 'Ab', size: 10, weight: 400, colour: '#16181d' })
  expect(texts[0]!.box.x).toBeCloseTo(110)
  expect(texts[0]!.box.y).toBeCloseTo(50 + 20 - 9.2)
})

test('a text set from its end or its middle reaches to the left', () => {
  const x = (anchor: string) =>
    chart(`<text x="100" y="20" font-size="10" fill="#000" text-anchor="${anchor}">Ab</text>`).texts[0]!.box
  const [end, middle] = [x('end'), x('middle')]
  expect(end.x + end.width).toBeCloseTo(100)
  expect(middle.x + middle.width / 2).toBeCloseTo(100)
})

test('a turned text takes the room of its height', () => {
  const { box } = chart('<text x="0" y="0" font-size="10" transform="rotate(-90)" fill="#000">A long label</text>')
    .texts[0]!
  expect(box.height).toBeGreaterThan(box.width * 3)
})

test('shapes have their box, their ink, and are grounds where they cover their middle', () => {
  const { shapes } = chart(
    [
      '<rect x="1" y="2" width="30" height="40" fill="#0072B2"/>',
      '<circle cx="50" cy="50" r="5" fill="rgb(1,2,3)"/>',
      '<path d="M0 0L100 100" fill="none" stroke="#16181D" stroke-width="2" opacity="0.5"/>',
    ].join('\n'),
  )
  expect(shapes[0]).toMatchObject({ fill: '#0072b2', solid: true, box: { x: 1, y: 2, width: 30, height: 40 } })
  expect(shapes[1]).toMatchObject({ fill: '#010203', solid: true, box: { x: 45, y: 45, width: 10, height: 10 } })
  expect(shapes[2]).toMatchObject({ fill: null, stroke: '#16181d', strokeWidth: 2, opacity: 0.5, solid: false })
})

test('what is drawn later has the higher order, texts and shapes alike', () => {
  const { texts, shapes } = chart(
    '<rect x="0" y="0" width="9" height="9" fill="#000"/>\n<text x="0" y="5" fill="#fff">a</text>',
  )
  expect(texts[0]!.order).toBeGreaterThan(shapes[0]!.order)
})
