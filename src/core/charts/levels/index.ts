import type { ChartKind } from '../chart.ts'
import { levelsOption } from './echarts.ts'
import { levelsParts } from './pptx.ts'
import { type LevelsSpec, levelsTable } from './spec.ts'

export const levels = {
  kind: 'levels',
  toOption: levelsOption,
  toPptx: levelsParts,
  toTable: levelsTable,
} satisfies ChartKind<LevelsSpec>
