import type { PptxShape } from './chart.ts'
import { legalText } from './legal-text.ts'
import type { Weight } from './text-width.ts'
import type { Theme } from './theme.ts'

/**
 * Marks at given places, as ECharts graphic elements: what a chart kind sets beside its series (column words, labels,
 * whisker ends), so that the layout is ours to the point and alike in every host.
 */
export interface Mark {
  type: 'text' | 'line' | 'rect' | 'circle' | 'polygon'
  silent: true
  x?: number
  y?: number
  shape?: Record<string, number | number[][]>
  style: Record<string, string | number | number[]>
}

export interface TextMark {
  /** Left edge, centre or right edge, after `align`. */
  x: number
  /** The middle of the capitals. */
  y: number
  text: string
  size: number
  weight?: Weight
  colour: string
  align?: 'left' | 'center' | 'right'
}

export function textMark(mark: TextMark, theme: Theme): Mark {
  return {
    type: 'text',
    silent: true,
    x: mark.x,
    y: mark.y,
    style: {
      text: legalText(mark.text.normalize('NFC')).replace(/\s+/g, ' '),
      font: `${mark.weight ?? 400} ${mark.size}px ${theme.font}`,
      fill: mark.colour,
      align: mark.align ?? 'left',
      verticalAlign: 'middle',
    },
  }
}

export function lineMark(
  from: [number, number],
  to: [number, number],
  colour: string,
  width: number,
  dash?: number[],
): Mark {
  return {
    type: 'line',
    silent: true,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke: colour, lineWidth: width, ...(dash ? { lineDash: dash } : {}) },
  }
}

/** The same shapes that PowerPoint gets, on the stage. */
export function shapeMark(shape: PptxShape, theme: Theme): Mark {
  if (shape.as === 'line') return lineMark([shape.x1, shape.y1], [shape.x2, shape.y2], shape.colour, shape.width)
  const { x, y, width, height } = shape
  if (shape.as === 'text') {
    const shift = { left: 0, center: width / 2, right: width }[shape.align]
    return textMark(
      {
        x: x + shift,
        y: y + height / 2,
        text: shape.text,
        size: shape.size,
        weight: shape.bold ? 600 : 400,
        colour: shape.colour,
        align: shape.align,
      },
      theme,
    )
  }
  const style = { fill: shape.fill ?? theme.ground, ...(shape.line ? { stroke: shape.line, lineWidth: 1.25 } : {}) }
  if (shape.as === 'rect') return { type: 'rect', silent: true, shape: { x, y, width, height }, style }
  const [cx, cy] = [x + width / 2, y + height / 2]
  if (shape.as === 'ellipse') return { type: 'circle', silent: true, shape: { cx, cy, r: width / 2 }, style }
  const points = [
    [cx, y],
    [x + width, cy],
    [cx, y + height],
    [x, cy],
  ]
  return { type: 'polygon', silent: true, shape: { points }, style }
}
