import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { layoutLines, lineWidths } from './layout.ts'
import { type LinesSpec, linesTable } from './spec.ts'

/** A native line chart; the label stands at each line's last point. A band is told by the workbook's further columns. */
export function linesParts(spec: LinesSpec, size: Size, theme: Theme): PptxPart[] {
  const { min, max } = layoutLines(spec, size)
  const series = spec.series.map((line): PptxSeries => {
    const last = line.values.findLastIndex((value) => value !== null)
    return {
      name: line.name,
      values: line.values,
      colour: theme.tones[line.tone],
      line: { width: lineWidths[line.tone], dashed: line.dashed },
      ...(line.endLabel === '' ? {} : { labels: line.values.map((_, i) => (i === last ? line.endLabel : null)) }),
    }
  })
  const baseline: PptxSeries[] = spec.baseline
    ? [
        {
          name: spec.baseline.label,
          values: spec.periods.map(() => spec.baseline!.value),
          colour: theme.quiet,
          line: { width: 0.75, dashed: false },
        },
      ]
    : []
  return [
    {
      as: 'chart',
      type: 'line',
      categories: spec.periods,
      series: [...series, ...baseline],
      valueAxis: { min, max, title: null, hidden: false, crosses: null },
      xAxis: null,
      extraColumns: spec.series.flatMap((line) =>
        line.band
          ? [
              { name: `${line.name} ↓`, values: line.band.low },
              { name: `${line.name} ↑`, values: line.band.high },
            ]
          : [],
      ),
      altText: altText(linesTable(spec)),
    },
  ]
}
