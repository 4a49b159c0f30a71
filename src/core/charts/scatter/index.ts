import type { ChartKind } from '../chart.ts'
import { scatterOption } from './echarts.ts'
import { scatterParts } from './pptx.ts'
import { type ScatterSpec, scatterTable } from './spec.ts'

export const scatter = {
  kind: 'scatter',
  toOption: scatterOption,
  toPptx: scatterParts,
  toTable: scatterTable,
} satisfies ChartKind<ScatterSpec>
