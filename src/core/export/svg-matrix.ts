/** a, b, c, d, e, f of SVG and PDF alike: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What an attribute `transform` of our own SVG does; throws on a transform that slides do not use. */
export function matrixOf(transform = ''): Matrix {
  return Array.from(transform.matchAll(/(\w+)\(([^)]*)\)/g)).reduce<Matrix>((matrix, [, name, numbers]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers!.split(/[\s,]+/).map(Number)
    const angle = (a * Math.PI) / 180
    const step: Matrix | null =
      name === 'matrix'
        ? [a, b, c, d, e, f]
        : name === 'translate'
          ? [1, 0, 0, 1, a, b]
          : name === 'rotate' && b === 0 && c === 0
            ? [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]
            : null
    if (!step) throw new Error(`An SVG transform not known: ${name}(${numbers})`)
    return multiply(matrix, step)
  }, identity)
}

/** First the right one, then the left one. */
export function multiply([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
}
