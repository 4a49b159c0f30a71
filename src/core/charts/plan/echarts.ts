import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { planShapes } from './layout.ts'
import type { PlanSpec } from './spec.ts'

export function planOption(spec: PlanSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: planShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
