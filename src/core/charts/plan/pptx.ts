import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { planShapes } from './layout.ts'
import type { PlanSpec } from './spec.ts'

/** PowerPoint has no such chart: shapes and text, at the same places as on the stage. */
export function planParts(spec: PlanSpec, size: Size, theme: Theme): PptxPart[] {
  return planShapes(spec, size, theme)
}
