import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { levelShapes } from './layout.ts'
import type { LevelsSpec } from './spec.ts'

export function levelsOption(spec: LevelsSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: levelShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
