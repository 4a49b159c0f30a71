import type { PptxPart, Size } from '../chart.ts'
import type { Theme } from '../theme.ts'
import { listingShapes } from './layout.ts'
import type { ListingSpec } from './spec.ts'

/** Marks stand in its rows, so it is no PowerPoint table: shapes and text, at the same places as on the stage. */
export function listingParts(spec: ListingSpec, size: Size, theme: Theme): PptxPart[] {
  return listingShapes(spec, size, theme)
}
