import type { EChartsOption } from 'echarts'
import type { PptxShape, Size } from '../chart.ts'
import { lineMark, type Mark, shapeMark, type TextMark, textMark } from '../marks.ts'
import { textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { layoutStrip, type PlacedMark, stripFrame } from './layout.ts'
import type { StripSpec } from './spec.ts'

export function stripOption(spec: StripSpec, size: Size, theme: Theme): EChartsOption {
  const { plot, ticks, zero, marks } = layoutStrip(spec, size)
  const bottom = plot.y + plot.height
  const axis = ticks.flatMap(({ text, x }): Mark[] => [
    lineMark([x, plot.y], [x, bottom], theme.hairline, 0.5),
    lineMark([x, bottom], [x, bottom + 4], theme.quiet, 0.75),
    textMark({ x, y: bottom + 13, text, size: type.footnote, colour: theme.quiet, align: 'center' }, theme),
  ])
  // The one that the slide is about is drawn last, over the others.
  const inOrder = [...marks].sort((a, b) => Number(a.label !== null) - Number(b.label !== null))
  return {
    graphic: {
      elements: [
        ...axis,
        ...stripFrame(spec, size, theme).map((shape) => shapeMark(shape, theme)),
        lineMark([plot.x, bottom], [plot.x + plot.width, bottom], theme.quiet, 0.75),
        lineMark([zero, plot.y - 4], [zero, bottom], theme.ink, 1),
        ...inOrder.flatMap((placed) => markOf(placed, theme)),
      ],
    },
  }
}

function markOf({ mark, x, y, radius, ends, label }: PlacedMark, theme: Theme): Mark[] {
  const ink = theme.tones[mark.tone]
  const whisker = ends ? [lineMark([ends[0], y], [ends[1], y], ink, label ? 1.5 : 0.5)] : []
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  if (!label) return [...whisker, shapeMark({ as: 'ellipse', ...box, fill: ink, line: null }, theme)]
  const text = { ...label, y, text: mark.label!, size: type.label, weight: 600 as const, colour: theme.text[mark.tone] }
  return [
    ...whisker,
    shapeMark({ as: 'diamond', ...box, fill: ink, line: theme.ground }, theme),
    // Paper behind the words: whiskers of the neighbours would run through them.
    shapeMark(paperBehind(text, theme), theme),
    textMark(text, theme),
  ]
}

function paperBehind({ x, y, text, size, weight, align }: TextMark, theme: Theme): PptxShape {
  const width = textWidth(text, size, weight) + 4
  const left = align === 'right' ? x - width + 2 : x - 2
  return { as: 'rect', x: left, y: y - size / 2, width, height: size, fill: theme.ground, line: null }
}
