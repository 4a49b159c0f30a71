import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { tileShapes } from './layout.ts'
import type { TilesSpec } from './spec.ts'

/** Figures are text in PowerPoint too: there is nothing to chart. */
export function tilesParts(spec: TilesSpec, size: Size, theme: Theme): PptxPart[] {
  return tileShapes(spec, size, theme)
}
