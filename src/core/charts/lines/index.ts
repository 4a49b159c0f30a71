import type { ChartKind } from '../chart.ts'
import { linesOption } from './echarts.ts'
import { linesParts } from './pptx.ts'
import { type LinesSpec, linesTable } from './spec.ts'

export const lines = {
  kind: 'lines',
  toOption: linesOption,
  toPptx: linesParts,
  toTable: linesTable,
} satisfies ChartKind<LinesSpec>
