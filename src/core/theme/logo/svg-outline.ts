import { ellipseSteps, type PathStep, pathSteps } from '../../charts/path-data.ts'
import { LogoProblem } from './logo-problem.ts'

/** The outline of a shape in an SVG file, in its own coordinates; null for an element that is no shape. Throws `LogoProblem`. */
export function outlineOf(name: string, get: (key: string) => string | undefined): PathStep[] | null {
  const number = (key: string): number => {
    const value = Number.parseFloat(get(key) ?? '0')
    if (!Number.isFinite(value)) throw new LogoProblem('damaged')
    return value
  }
  try {
    switch (name) {
      case 'path':
        return pathSteps(get('d') ?? '')
      case 'rect': {
        const round = Math.max(number('rx'), number('ry'))
        return rectangle(number('x'), number('y'), number('width'), number('height'), round)
      }
      case 'circle':
        return ellipseSteps(number('cx'), number('cy'), number('r'), number('r'))
      case 'ellipse':
        return ellipseSteps(number('cx'), number('cy'), number('rx'), number('ry'))
      case 'line':
        return pathSteps(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`)
      case 'polyline':
      case 'polygon':
        return pathSteps(`M${get('points') ?? ''}${name === 'polygon' ? 'Z' : ''}`)
      default:
        return null
    }
  } catch {
    throw new LogoProblem('damaged')
  }
}

function rectangle(x: number, y: number, width: number, height: number, corner: number): PathStep[] {
  const r = Math.min(corner, width / 2, height / 2)
  if (r <= 0) return pathSteps(`M${x} ${y}h${width}v${height}h${-width}Z`)
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * r, height - 2 * r]
  return pathSteps(
    `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}Z`,
  )
}
