import type { ChartKind } from '../chart.ts'
import { rankedBarsOption } from './echarts.ts'
import { rankedBarsParts } from './pptx.ts'
import { type RankedBarsSpec, rankedBarsTable } from './spec.ts'

export const rankedBars = {
  kind: 'ranked-bars',
  toOption: rankedBarsOption,
  toPptx: rankedBarsParts,
  toTable: rankedBarsTable,
} satisfies ChartKind<RankedBarsSpec>
