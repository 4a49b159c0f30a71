import { altText } from '../alt-text.ts'
import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { baseOf, layoutRankedBars } from './layout.ts'
import { type RankedBarsSpec, rankedBarsTable } from './spec.ts'

const columnGap = 16

/** One native bar chart per column of rows: rank and name on the axis, the 95 % interval as error bars, the value as label. */
export function rankedBarsParts(spec: RankedBarsSpec, size: Size, theme: Theme): PptxPart[] {
  const { columns, more } = layoutRankedBars(spec, size)
  const width = (size.width - columnGap * (columns.length - 1)) / Math.max(1, columns.length)
  const longest = Math.max(1, ...columns.map((column) => column.rows.length))
  const height = Math.min(size.height - (more ? 16 : 0), Math.max(longest * 40, 60))
  const charts = columns.map((column, i): PptxPart => {
    const bars = column.rows.map((row) => row.bar)
    const known = bars.map((bar) => (bar.value !== null && bar.low !== null && bar.high !== null ? bar : null))
    return {
      as: 'chart',
      type: 'bar',
      box: { x: i * (width + columnGap), y: 0, width, height: (height * bars.length) / longest },
      categories: bars.map((bar) => (bar.rank === null ? bar.name : `${bar.rank}  ${bar.name}`)),
      series: [
        {
          name: spec.words.value,
          values: bars.map((bar) => bar.value),
          colour: theme.tones.context,
          pointColours: bars.map((bar) => theme.tones[bar.tone]),
          ...(known.some((bar) => bar !== null)
            ? {
                error: {
                  minus: known.map((bar) => (bar ? bar.value! - bar.low! : null)),
                  plus: known.map((bar) => (bar ? bar.high! - bar.value! : null)),
                },
              }
            : {}),
          line: null,
          labels: bars.map((bar) =>
            labelText(bar.value === null ? (bar.note ?? bar.valueText) : bar.valueText, bar.ranks),
          ),
        },
      ],
      valueAxis: { min: spec.domain[0], max: spec.domain[1], title: null, hidden: true, crosses: baseOf(spec) },
      xAxis: null,
      extraColumns: [
        { name: spec.words.low, values: bars.map((bar) => bar.low) },
        { name: spec.words.high, values: bars.map((bar) => bar.high) },
        { name: spec.words.rank, values: bars.map((bar) => bar.rank) },
        { name: spec.words.ranks, values: bars.map((bar) => bar.ranks) },
        { name: spec.words.n, values: bars.map((bar) => bar.n) },
        { name: spec.words.change, values: bars.map((bar) => bar.change?.value ?? null) },
      ],
      altText: altText(rankedBarsTable({ ...spec, rows: bars })),
    }
  })
  return more ? [...charts, moreText(spec, more.count, size, theme)] : charts

  function labelText(value: string, ranks: string | null): string {
    return ranks ? `${value}   [${ranks}]` : value
  }
}

function moreText(spec: RankedBarsSpec, count: number, size: Size, theme: Theme): PptxPart {
  return {
    as: 'text',
    x: 0,
    y: size.height - 14,
    width: size.width,
    height: 14,
    text: spec.words.more.replace('{n}', String(count)),
    size: 10,
    bold: false,
    colour: theme.quiet,
    align: 'left',
  }
}
