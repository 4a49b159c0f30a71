import type { ChartKind } from '../chart.ts'
import { tilesOption } from './echarts.ts'
import { tilesParts } from './pptx.ts'
import { type TilesSpec, tilesTable } from './spec.ts'

export const tiles = {
  kind: 'tiles',
  toOption: tilesOption,
  toPptx: tilesParts,
  toTable: tilesTable,
} satisfies ChartKind<TilesSpec>
