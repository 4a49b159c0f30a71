import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { layoutStrip, type PlacedMark, stripFrame } from './layout.ts'
import { type StripSpec, stripTable } from './spec.ts'

/** A native scatter chart with the intervals as error bars and zero as a line; the names of the rows are text beside it. */
export function stripParts(spec: StripSpec, size: Size, theme: Theme): PptxPart[] {
  const { plot, min, max, step, marks } = layoutStrip(spec, size)
  const bottom = plot.y + plot.height
  // From the top of the plot (1) to its bottom (0): places, not values, so the axis is hidden.
  const place = (y: number) => (bottom - y) / plot.height
  const side = (placed: PlacedMark) => (placed.label?.align === 'right' ? ('left' as const) : ('right' as const))
  const points: PptxSeries = {
    name: spec.axis,
    x: marks.map(({ mark }) => mark.value),
    values: marks.map(({ y }) => place(y)),
    colour: theme.tones.context,
    line: null,
    pointColours: marks.map(({ mark }) => theme.tones[mark.tone]),
    pointSizes: marks.map(({ radius }) => Math.round(2 * radius)),
    error: {
      along: 'x',
      minus: marks.map(({ mark }) => (mark.low === null ? null : mark.value - mark.low)),
      plus: marks.map(({ mark }) => (mark.high === null ? null : mark.high - mark.value)),
    },
    labels: marks.map((placed) =>
      placed.mark.label === null
        ? null
        : {
            text: placed.mark.label,
            side: side(placed),
            dx: placed.label!.x - placed.x - (side(placed) === 'right' ? 8 : -8),
            dy: 0,
            colour: theme.text[placed.mark.tone],
            bold: true,
          },
    ),
  }
  const zero: PptxSeries = {
    name: '0',
    x: [0, 0],
    values: [0, 1],
    colour: theme.ink,
    line: { width: 1, dashed: false },
  }
  return [
    ...stripFrame(spec, size, theme),
    {
      as: 'chart',
      type: 'scatter',
      categories: spec.groups.flatMap((group) =>
        group.rows.flatMap((row) => row.marks.map((mark) => [group.name, row.name, mark.name].join(', '))),
      ),
      categoryStep: null,
      series: [points, zero],
      valueAxis: { min: 0, max: 1, step: null, title: null, hidden: true, crosses: null },
      xAxis: { min, max, step, title: null },
      plot,
      extraColumns: [],
      altText: altText(stripTable(spec)),
    },
  ]
}
