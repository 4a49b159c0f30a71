import type { ChartKind } from '../chart.ts'
import { stripOption } from './echarts.ts'
import { stripParts } from './pptx.ts'
import { type StripSpec, stripTable } from './spec.ts'

export const strip = {
  kind: 'strip',
  toOption: stripOption,
  toPptx: stripParts,
  toTable: stripTable,
} satisfies ChartKind<StripSpec>
