import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { levelTilesShapes } from './layout.ts'
import type { LevelTilesSpec } from './spec.ts'

export function levelTilesOption(spec: LevelTilesSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: levelTilesShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
