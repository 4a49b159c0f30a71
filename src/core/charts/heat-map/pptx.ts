import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { heatMapShapes } from './layout.ts'
import type { HeatMapSpec } from './spec.ts'

/** PowerPoint has no such chart: shapes and text, at the same places as on the stage. */
export function heatMapParts(spec: HeatMapSpec, size: Size, theme: Theme): PptxPart[] {
  return heatMapShapes(spec, size, theme)
}
