import type { ChartKind } from '../chart.ts'
import { planOption } from './echarts.ts'
import { planParts } from './pptx.ts'
import { type PlanSpec, planTable } from './spec.ts'

export const plan = {
  kind: 'plan',
  toOption: planOption,
  toPptx: planParts,
  toTable: planTable,
} satisfies ChartKind<PlanSpec>
