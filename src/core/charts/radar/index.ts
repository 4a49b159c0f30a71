import type { ChartKind } from '../chart.ts'
import { radarOption } from './echarts.ts'
import { radarParts } from './pptx.ts'
import { type RadarSpec, radarTable } from './spec.ts'

export const radar = {
  kind: 'radar',
  toOption: radarOption,
  toPptx: radarParts,
  toTable: radarTable,
} satisfies ChartKind<RadarSpec>
