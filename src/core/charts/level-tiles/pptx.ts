import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { levelTilesShapes } from './layout.ts'
import type { LevelTilesSpec } from './spec.ts'

/** PowerPoint has no such chart: shapes and text, at the same places as on the stage. */
export function levelTilesParts(spec: LevelTilesSpec, size: Size, theme: Theme): PptxPart[] {
  return levelTilesShapes(spec, size, theme)
}
