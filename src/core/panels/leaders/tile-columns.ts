import type { TilesSpec } from '../../charts/tiles/spec.ts'
import type { Words } from '../../words/index.ts'

/** What the columns of a data table of tiles are called. */
export function tileColumns(words: Words): TilesSpec['words'] {
  const { measure, value, note } = words.panels.leaders.chart
  return { measure, value, note }
}
