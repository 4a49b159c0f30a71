import type { ChartKind } from '../chart.ts'
import { levelTilesOption } from './echarts.ts'
import { levelTilesParts } from './pptx.ts'
import { type LevelTilesSpec, levelTilesTable } from './spec.ts'

export const levelTiles = {
  kind: 'level-tiles',
  toOption: levelTilesOption,
  toPptx: levelTilesParts,
  toTable: levelTilesTable,
} satisfies ChartKind<LevelTilesSpec>
