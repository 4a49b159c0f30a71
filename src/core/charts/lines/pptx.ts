import { altText } from '../alt-text.ts'
import type { PptxPart, PptxSeries, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { layoutLines, lineWidths } from './layout.ts'
import { bandNames, type Line, type LinesSpec, linesTable } from './spec.ts'

/** A native line chart; the label stands at each line's last point. Of a band the edges are drawn, as thin lines. */
export function linesParts(spec: LinesSpec, size: Size, theme: Theme): PptxPart[] {
  const { min, max, plot, ticks, labels, periods } = layoutLines(spec, size)
  // The labels of the lines come first, in their order; the baseline's is the last.
  const placed = labels.filter((label) => label.tone !== null)
  const step = periods.findIndex((period, i) => i > 0 && period.text !== '')
  const series = spec.series.map((line): PptxSeries => {
    const last = line.values.findLastIndex((value) => value !== null)
    const label = line.endLabel !== '' && last >= 0 ? placed.shift() : undefined
    return {
      name: line.name,
      values: line.values,
      colour: theme.tones[line.tone],
      line: { width: lineWidths[line.tone], dashed: line.dashed },
      ...(label
        ? {
            labels: line.values.map((_, i) =>
              i === last
                ? {
                    text: line.endLabel,
                    side: 'right' as const,
                    dy: label.y - label.from.y,
                    colour: theme.text[line.tone],
                    bold: label.weight === 600,
                  }
                : null,
            ),
          }
        : {}),
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
      categoryStep: Math.max(1, step),
      series: [...spec.series.flatMap((line) => edges(line, theme)), ...series, ...baseline],
      valueAxis: {
        min,
        max,
        step: ticks.length > 1 ? ticks[1]!.value - ticks[0]!.value : null,
        title: null,
        hidden: false,
        crosses: null,
      },
      xAxis: null,
      plot,
      extraColumns: [],
      altText: altText(linesTable(spec)),
    },
  ]
}

function edges({ name, tone, band }: Line, theme: Theme): PptxSeries[] {
  if (!band) return []
  const [low, high] = bandNames(name)
  const thin = { colour: theme.tones[tone], line: { width: 0.5, dashed: true } }
  return [
    { name: low, values: band.low, ...thin },
    { name: high, values: band.high, ...thin },
  ]
}
