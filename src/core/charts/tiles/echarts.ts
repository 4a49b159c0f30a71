import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { tileShapes } from './layout.ts'
import type { TilesSpec } from './spec.ts'

export function tilesOption(spec: TilesSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: tileShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
