import { pdfEllipse, pdfPath } from './pdf-path.ts'
import { pdfNumbers } from './pdf-values.ts'
import type { SvgElement } from './svg-tree.ts'

/** The outline of a shape as operators of PDF: m, l, c, h and re, in the element's own coordinates. Throws on what is no shape of a slide. */
export function shapePath({ name, attributes }: SvgElement): string {
  const number = (key: string) => Number(attributes[key] ?? 0)
  switch (name) {
    case 'path':
      return pdfPath(attributes.d!)
    case 'rect':
      if (number('rx') !== 0) throw new Error('A rectangle with round corners is no shape of a slide')
      return `${pdfNumbers(number('x'), number('y'), number('width'), number('height'))} re`
    case 'circle':
      return pdfEllipse(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return pdfEllipse(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'line':
      return pdfPath(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`)
    case 'polyline':
      return pdfPath(`M${attributes.points!}`)
    case 'polygon':
      return pdfPath(`M${attributes.points!}Z`)
    default:
      throw new Error(`An SVG element not known: ${name}`)
  }
}
