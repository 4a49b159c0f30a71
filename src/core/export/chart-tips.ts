import { cellText } from '../charts/cell-text.ts'
import type { PptxAxis, PptxChart, PptxPart } from '../charts/chart.ts'
import { type ChartSpec, chartParts } from '../charts/index.ts'
import type { Theme } from '../charts/theme.ts'
import type { Box } from '../deck/layout.ts'
import type { Lang } from '../words/index.ts'
import type { SlidePart } from './svg.ts'

/** A place of a chart that can be pointed at, within the chart's box, and what is told there. */
export interface ChartTip {
  box: Box
  /** Whose mark it is: the name of a row, a line or a point. */
  name: string
  text: string
}

/** How near the pointer must come to a point of a line or a scatter. */
const reach = 7

/**
 * What a chart's marks stand for, taken from its native PowerPoint chart, which knows places and values of all of them. Charts that are
 * made of shapes say all they know in words, and have none.
 */
export function chartTips(spec: ChartSpec, box: Box, theme: Theme, lang: Lang): ChartTip[] {
  return chartParts(spec, box, theme).flatMap((part) => (part.as === 'chart' ? tipsOf(part, lang) : []))
}

/** The tips of all charts of a slide, in slide units. */
export function slideTips(parts: readonly SlidePart[], theme: Theme, lang: Lang): ChartTip[] {
  return parts.flatMap((part) =>
    part.is !== 'chart'
      ? []
      : chartTips(part.spec, part.box, theme, lang).map((tip) => ({
          ...tip,
          box: { ...tip.box, x: tip.box.x + part.box.x, y: tip.box.y + part.box.y },
        })),
  )
}

function tipsOf(chart: Extract<PptxPart, { as: 'chart' }>, lang: Lang): ChartTip[] {
  const { box, plot } = chart
  if (!plot) return []
  const place = { ...plot, x: plot.x + (box?.x ?? 0), y: plot.y + (box?.y ?? 0) }
  const write = (value: number | string | null) => cellText(value, true, lang)
  return chart.type === 'bar' ? barTips(chart, place, write) : pointTips(chart, place, write)
}

type Write = (value: number | string | null) => string

/** A strip across the plot for each row, with everything that is known of it. */
function barTips({ categories, series, extraColumns }: PptxChart, plot: Box, write: Write): ChartTip[] {
  const height = plot.height / categories.length
  const drawn = series.filter(({ colour }) => colour !== null)
  return categories.map((category, i) => ({
    // The axis has names with their rank, and cut where they are long; the workbook begins with whole ones.
    name: String(extraColumns[0]?.values[i] ?? category),
    box: { x: plot.x, y: plot.y + i * height, width: plot.width, height },
    text: [...extraColumns, ...drawn]
      .filter(({ values }) => values[i] !== null && values[i] !== undefined)
      .map(({ name, values }) => `${name}: ${write(values[i]!)}`)
      .join('\n'),
  }))
}

/** A square around each point: of a line its name, period and value; of a scatter its name and both values. */
function pointTips(chart: PptxChart, plot: Box, write: Write): ChartTip[] {
  const { categories, series, valueAxis, xAxis } = chart
  const scatter = chart.type === 'scatter'
  const last = Math.max(1, categories.length - 1)
  // A line in a scatter is fitted to its points, and is none of them.
  const shown = series.filter(({ colour, line }) => colour !== null && (line === null) === scatter)
  return shown.flatMap(({ name, values, x }) =>
    values.flatMap((value, i): ChartTip[] => {
      const across = scatter ? share(x![i]!, xAxis) : i / last
      const up = value === null ? null : share(value, valueAxis)
      if (across === null || up === null) return []
      const centre = {
        x: plot.x + across * plot.width,
        y: plot.y + (valueAxis.reversed ? up : 1 - up) * plot.height,
      }
      const text = scatter
        ? [categories[i], ...(xAxis?.title ? [`${xAxis.title}: ${write(x![i]!)}`] : []), `${name}: ${write(value)}`]
        : [name, `${categories[i]}: ${write(value)}`]
      return [
        {
          name: scatter ? (categories[i] ?? '') : name,
          box: { x: centre.x - reach, y: centre.y - reach, width: 2 * reach, height: 2 * reach },
          text: text.join('\n'),
        },
      ]
    }),
  )
}

/** Where a value stands between the ends of an axis, 0 to 1; null where the ends are not ours, or it lies beyond them. */
function share(value: number, axis: PptxAxis | null): number | null {
  if (!axis || axis.min === null || axis.max === null) return null
  const at = (value - axis.min) / (axis.max - axis.min)
  return at >= 0 && at <= 1 ? at : null
}
