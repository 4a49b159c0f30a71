import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { layoutScatter } from './layout.ts'
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
    labels: spec.points.map((point, i) => (layout.points[i]!.label ? point.name : null)),
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
      as: 'chart',
      type: 'scatter',
      categories: spec.points.map((point) => point.name),
      series: [dots, ...fit],
      valueAxis: { min: layout.y.min, max: layout.y.max, title: spec.y.label, hidden: false, crosses: null },
      xAxis: { min: layout.x.min, max: layout.x.max, title: spec.x.label },
      extraColumns: [],
      altText: altText(scatterTable(spec)),
    },
  ]
}
