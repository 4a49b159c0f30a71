import type { PptxShape } from '../chart.ts'
import type { Theme } from '../theme.ts'
import type { ScatterLayout } from './layout.ts'

/** The lines that divide the plot, and the names of its parts: the same shapes on the stage and in PowerPoint. */
export function quadrantShapes({ quadrants }: ScatterLayout, theme: Theme): PptxShape[] {
  if (!quadrants) return []
  const { upright, level, names } = quadrants
  return [
    ...[upright, level].map(
      ([[x1, y1], [x2, y2]]): PptxShape => ({ as: 'line', x1, y1, x2, y2, colour: theme.quiet, width: 1 }),
    ),
    ...names.map(
      ({ x, y, width, height, text, align, size }): PptxShape => ({
        ...{ as: 'text', x, y, width, height, text, size, bold: true, colour: theme.quiet, align },
      }),
    ),
  ]
}
