import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { levelShapes } from './layout.ts'
import type { LevelsSpec } from './spec.ts'

/** PowerPoint has no such chart: shapes and text, at the same places as on the stage. */
export function levelsParts(spec: LevelsSpec, size: Size, theme: Theme): PptxPart[] {
  return levelShapes(spec, size, theme)
}
