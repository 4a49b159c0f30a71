import { ellipseSteps, type PathStep, pathSteps } from '../charts/path-data.ts'
import { pdfNumbers } from './pdf-values.ts'

/** Path data as operators of PDF (ISO 32000-1, 8.5.2): m, l, c and h. Throws on what is no path data. */
export function pdfPath(data: string): string {
  return operators(pathSteps(data))
}

/** An ellipse: four quarter arcs. */
export function pdfEllipse(cx: number, cy: number, rx: number, ry: number): string {
  return operators(ellipseSteps(cx, cy, rx, ry))
}

function operators(steps: readonly PathStep[]): string {
  return steps.map((step) => (step.do === 'Z' ? 'h' : `${pdfNumbers(...step.to)} ${names[step.do]}`)).join('\n')
}

const names = { M: 'm', L: 'l', C: 'c' } as const
