import { expect, test } from 'vitest'
import { pdfEllipse, pdfPath } from '../../src/core/export/pdf-path.ts'

type Point = [number, number]

/** Points of a path of PDF operators: its ends, and within each curve nine between them (De Casteljau's weights). */
function points(operators: string): Point[] {
  let at: Point = [0, 0]
  return operators.split('\n').flatMap((line): Point[] => {
    const parts = line.split(' ')
    const operator = parts.pop()
    const numbers = parts.map(Number)
    const from = at
    if (operator === 'h') return []
    at = [numbers.at(-2)!, numbers.at(-1)!]
    if (operator !== 'c') return [at]
    const [x1, y1, x2, y2, x3, y3] = numbers as [number, number, number, number, number, number]
    return Array.from({ length: 10 }, (_, i): Point => {
      const t = (i + 1) / 10
      const u = 1 - t
      const mix = (a: number, b: number, c: number, d: number) =>
        u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d
      return [mix(from[0], x1, x2, x3), mix(from[1], y1, y2, y3)]
    })
  })
}

test.each([
  ['M10 0L20 5l-5 5H0v3Z', '10 0 m\n20 5 l\n15 10 l\n0 10 l\n0 13 l\nh'],
  ['M1 2 3 4l1 1', '1 2 m\n3 4 l\n4 5 l'],
  ['M0 0l1e-3 0m5 5Zl1 0', '0 0 m\n0.001 0 l\n5.001 5 m\nh\n6.001 5 l'],
  ['M0 0c1 1 2 1 3 0', '0 0 m\n1 1 2 1 3 0 c'],
  ['M0 0Q3 3 6 0', '0 0 m\n2 2 4 2 6 0 c'],
  // A smooth curve mirrors the bend before it; after a line it has none (SVG 1.1, 8.3.6 and 8.3.7).
  ['M0 0C0 2 2 2 2 0S4-2 4 0', '0 0 m\n0 2 2 2 2 0 c\n2 -2 4 -2 4 0 c'],
  ['M0 0L1 0s1 1 2 0', '0 0 m\n1 0 l\n1 0 2 1 3 0 c'],
  ['M0 0Q3 3 6 0T12 0', '0 0 m\n2 2 4 2 6 0 c\n8 -2 10 -2 12 0 c'],
])('%s is drawn by the same points', (data, operators) => {
  expect(pdfPath(data)).toBe(operators)
})

test('every point of a circle’s curves is as far from its middle as the circle is wide', () => {
  const circle = points(pdfEllipse(30, 20, 7, 7))
  for (const [x, y] of circle) expect(Math.hypot(x - 30, y - 20)).toBeCloseTo(7, 2)
  expect(circle.length).toBeGreaterThanOrEqual(41)
})

// From (10, 0) to (0, 10) around (0, 0) or around (10, 10): which of them and which way round the flags say (SVG 1.1, 8.3.8).
test.each([
  ['0 1', [0, 0], [7.07, 7.07]],
  ['1 0', [0, 0], [-7.07, -7.07]],
  ['0 0', [10, 10], [2.93, 2.93]],
  ['1 1', [10, 10], [17.07, 17.07]],
] as const)('an arc with the flags %s goes around %j, through %j', (flags, [cx, cy], [mx, my]) => {
  const arc = points(pdfPath(`M10 0A10 10 0 ${flags} 0 10`))
  for (const [x, y] of arc) expect(Math.hypot(x - cx, y - cy)).toBeCloseTo(10, 1)
  expect(Math.min(...arc.map(([x, y]) => Math.hypot(x - mx, y - my)))).toBeLessThan(0.1)
  expect(arc.at(-1)).toEqual([0, 10])
})

test('an ellipse that is turned, and too small for its ends, is made large enough', () => {
  // Turned by 90° its axes change places; scaled until 20 fits its smaller diameter of 2.
  const arc = points(pdfPath('M0 0A2 1 90 0 1 20 0'))
  for (const [x, y] of arc) expect(((x - 10) / 10) ** 2 + (y / 20) ** 2).toBeCloseTo(1, 2)
})

test.each(['M0 0X1 1', 'M0 0L1', 'M0 0 A1 1 0 2 0 1 1', '0 0'])('%s is no path data', (data) => {
  expect(() => pdfPath(data)).toThrow('path command')
})
