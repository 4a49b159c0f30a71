import type { TilesSpec } from '../../charts/tiles/spec.ts'
import type { Words } from '../../words/index.ts'
import type { GapFindings, MarketFindings } from './findings.ts'

export type Tile = TilesSpec['tiles'][number]

/** Tiles under a title, with their data table. */
export function tilesChart(title: string, tiles: Tile[], words: Words): TilesSpec {
  const { measure, value, note } = words.panels.leaders.chart
  return { kind: 'tiles', title, tiles, words: { measure, value, note } }
}

/** The gap with its interval, or why there is none; `more` is said behind the interval. */
export function gapTile(
  label: string,
  { gap, noGroups }: Pick<GapFindings & MarketFindings, 'gap' | 'noGroups'>,
  more: readonly string[],
  words: Words,
): Tile {
  const { tiles, noGroups: why, noInterval } = words.panels.leaders
  const { signed, range } = words.numbers
  if (gap.value === null || noGroups) {
    return { label, value: tiles.none, note: noGroups ? why[noGroups] : '', tone: 'context' }
  }
  const interval = gap.low === null || gap.high === null ? noInterval : tiles.interval(range(gap.low, gap.high, 1))
  return {
    label,
    value: tiles.points(signed(gap.value, 1)),
    note: [interval, ...more].join('; '),
    tone: gap.value > 0 ? 'leader' : gap.value < 0 ? 'laggard' : 'context',
  }
}
