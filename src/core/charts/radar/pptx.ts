import { altText } from '../alt-text.ts'
import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { placeRadar, radarWords } from './layout.ts'
import { type RadarSpec, radarTable } from './spec.ts'

/** A native radar chart with names and numbers as text around it. */
export function radarParts(spec: RadarSpec, size: Size, theme: Theme): PptxPart[] {
  const { centre, radius } = placeRadar(spec, size)
  const { low, high, rings } = spec.scale
  const step = rings.length > 1 ? rings[1]!.at - rings[0]!.at : high - low
  return [
    ...radarWords(spec, size, theme),
    {
      ...{ as: 'chart', type: 'radar', categoryStep: null, xAxis: null, extraColumns: [] },
      categories: spec.axes.map(({ name }) => name),
      series: spec.series.map(({ name, values, tone, dashed }) => ({
        ...{ name, values, colour: theme.tones[tone] },
        line: { width: 2, dashed },
      })),
      valueAxis: { min: low, max: high, step, title: null, hidden: true, crosses: null },
      plot: { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
      altText: altText(radarTable(spec)),
    },
  ]
}
