import type { ChartKind } from '../chart.ts'
import { heatMapOption } from './echarts.ts'
import { heatMapParts } from './pptx.ts'
import { type HeatMapSpec, heatMapTable } from './spec.ts'

export const heatMap = {
  kind: 'heat-map',
  toOption: heatMapOption,
  toPptx: heatMapParts,
  toTable: heatMapTable,
} satisfies ChartKind<HeatMapSpec>
