/** a, b, c, d, e, f of SVG and PDF alike: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What an attribute `transform` does (SVG 1.1, 7.6); throws on what is none. */
export function matrixOf(transform = ''): Matrix {
  const steps = Array.from(transform.matchAll(/(\w+)\s*\(([^)]*)\)/g))
  return steps.reduce<Matrix>((matrix, [whole, name, list]) => {
    const numbers = list!
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const step = Object.hasOwn(transforms, name!) ? transforms[name!]!(numbers) : null
    if (!step?.every(Number.isFinite)) throw new Error(`An SVG transform not known: ${whole}`)
    return multiply(matrix, step)
  }, identity)
}

const transforms: Readonly<Record<string, (numbers: number[]) => Matrix>> = {
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate([angle = 0, x = 0, y = 0]) {
    const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
    return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y])
  },
  skewX: ([angle = 0]) => [1, 0, Math.tan(radians(angle)), 1, 0, 0],
  skewY: ([angle = 0]) => [1, Math.tan(radians(angle)), 0, 1, 0, 0],
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** First the right one, then the left one. */
export function multiply([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}
