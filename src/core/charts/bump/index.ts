import type { ChartKind } from '../chart.ts'
import { bumpOption } from './echarts.ts'
import { bumpParts } from './pptx.ts'
import { type BumpSpec, bumpTable } from './spec.ts'

export const bump = {
  kind: 'bump',
  toOption: bumpOption,
  toPptx: bumpParts,
  toTable: bumpTable,
} satisfies ChartKind<BumpSpec>
