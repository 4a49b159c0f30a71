import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { listingShapes } from './layout.ts'
import type { ListingSpec } from './spec.ts'

export function listingOption(spec: ListingSpec, size: Size, theme: Theme): EChartsOption {
  return { graphic: { elements: listingShapes(spec, size, theme).map((shape) => shapeMark(shape, theme)) } }
}
