import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { heatMapShapes } from './layout.ts'
import type { HeatMapSpec } from './spec.ts'

export function heatMapOption(spec: HeatMapSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: heatMapShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
