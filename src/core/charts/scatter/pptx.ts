import { altText } from '../alt-text.ts'
import type { PptxLabel, PptxPart, PptxSeries, Size } from '../chart.ts'
import { type Theme, type } from '../theme.ts'
import { layoutScatter, type ScatterLayout } from './layout.ts'
import { type ScatterSpec, scatterTable } from './spec.ts'

/** A native scatter chart: a dot for each company, named where its name finds room; the fitted line as a second series. */
export function scatterParts(spec: ScatterSpec, size: Size, theme: Theme): PptxPart[] {
  const layout = layoutScatter(spec, size)
  const dots: PptxSeries = {
    name: spec.y.label,
    x: spec.points.map((point) => point.x),
    values: spec.points.map((point) => point.y),
    colour: theme.tones.context,
    line: null,
    pointColours: spec.points.map((point) => theme.tones[point.tone]),
    hollow: spec.points.map((point) => point.tone === 'faint'),
    labels: spec.points.map((point, i) => labelOf(layout.points[i]!, point, theme)),
  }
  const fit: PptxSeries[] = layout.fit
    ? [
        {
          name: 'y = a + bx',
          x: layout.fit.x,
          values: layout.fit.x.map((x) => spec.fit!.intercept + spec.fit!.slope * x),
          colour: theme.quiet,
          line: { width: 1, dashed: true },
        },
      ]
    : []
  return [
    {
      as: 'text',
      x: 0,
      y: 0,
      width: size.width,
      height: 12,
      text: spec.y.label,
      size: type.footnote,
      bold: false,
      colour: theme.quiet,
      align: 'left',
    },
    {
      as: 'chart',
      type: 'scatter',
      categories: spec.points.map((point) => point.name),
      categoryStep: null,
      series: [dots, ...fit],
      valueAxis: {
        min: layout.y.min,
        max: layout.y.max,
        step: layout.y.step,
        // The axis is named by the text above it, which reads without turning the head.
        title: null,
        hidden: false,
        crosses: null,
      },
      xAxis: { min: layout.x.min, max: layout.x.max, step: layout.x.step, title: spec.x.label },
      plot: layout.plot,
      extraColumns: [],
      altText: altText(scatterTable(spec)),
    },
  ]
}

function labelOf(
  { y, label }: ScatterLayout['points'][number],
  { name, tone }: ScatterSpec['points'][number],
  theme: Theme,
): PptxLabel | null {
  if (!label) return null
  const beside = { left: 'right', right: 'left', center: label.y < y ? 'above' : 'below' } as const
  return { text: name, side: beside[label.align], dy: 0, colour: theme.text[tone], bold: tone === 'own' }
}
