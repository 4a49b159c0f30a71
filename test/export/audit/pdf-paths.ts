type Point = readonly [x: number, y: number]

/** Corners of every path that a page paints, in points of the slide from its top left corner (ISO 32000-1, 8.3 and 8.5). */
export function pdfPaths(content: string): Point[][] {
  const found: Point[][] = []
  const kept: number[][] = []
  let matrix = [1, 0, 0, 1, 0, 0]
  let corners: Point[] = []
  let operands: number[] = []
  // Texts are no paths, and have operands of their own.
  for (const token of content.replace(/\bBT\b.*?\bET\b/gs, '').split(/\s+/)) {
    const number = Number(token)
    if (token !== '' && Number.isFinite(number)) {
      operands.push(number)
      continue
    }
    const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number]
    if (token === 'q') kept.push(matrix)
    if (token === 'Q') matrix = kept.pop()!
    if (token === 'cm') {
      const [k, l, m, n, o, p] = operands.slice(-6) as [number, number, number, number, number, number]
      matrix = [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f]
    }
    if (['m', 'l', 'c'].includes(token)) {
      const [x, y] = operands.slice(-2) as [number, number]
      corners.push([a * x + c * y + e, 540 - (b * x + d * y + f)])
    }
    if (['f', 'f*', 'S', 'B', 'B*', 'n'].includes(token)) {
      if (token !== 'n') found.push(corners)
      corners = []
    }
    operands = []
  }
  return found
}
