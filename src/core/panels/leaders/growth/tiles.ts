import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { tileColumns } from '../tile-columns.ts'
import type { GrowthFindings } from './findings.ts'

type Tile = TilesSpec['tiles'][number]

/** The gap with its doubt: interval, p, correlation, and how much depends on the rule. */
export function doubtTiles(findings: GrowthFindings, words: Words): TilesSpec {
  return {
    kind: 'tiles',
    title: words.panels.leaders.chart.tiles,
    tiles: [gapTile, chanceTile, linkTile, robustTile].map((tile) => tile(findings, words)),
    words: tileColumns(words),
  }
}

function gapTile({ gap, looRange, noGroups }: GrowthFindings, words: Words): Tile {
  const { tiles, noGroups: why, noInterval } = words.panels.leaders
  const { signed, range } = words.numbers
  if (gap.value === null || noGroups) {
    return { label: tiles.gap, value: tiles.none, note: noGroups ? why[noGroups] : '', tone: 'context' }
  }
  const interval = gap.low === null || gap.high === null ? noInterval : tiles.interval(range(gap.low, gap.high, 1))
  const without = looRange ? [tiles.leaveOneOut(range(looRange.low, looRange.high, 1))] : []
  return {
    label: tiles.gap,
    value: tiles.points(signed(gap.value, 1)),
    note: [interval, ...without].join('; '),
    tone: gap.value > 0 ? 'leader' : gap.value < 0 ? 'laggard' : 'context',
  }
}

function chanceTile({ gap, rule }: GrowthFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders
  if (gap.p === null) {
    return { label: tiles.chance, value: tiles.untested, note: tiles.noTest, tone: 'context' }
  }
  return {
    label: tiles.chance,
    value: words.numbers.pValue(gap.p),
    note: tiles.chanceNote(String(rule.leaders), String(rule.laggards)),
    tone: 'context',
  }
}

function linkTile({ correlation }: GrowthFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders
  const { number, range } = words.numbers
  const { pearson, spearman, low, high, n } = correlation
  if (pearson === null || spearman === null) {
    return { label: tiles.link, value: tiles.none, note: `n = ${n}`, tone: 'context' }
  }
  const interval = low === null || high === null ? [] : [tiles.interval(range(low, high, 2))]
  return {
    label: tiles.link,
    value: `r = ${number(pearson, 2)}`,
    note: [tiles.linkNote(number(spearman, 2), String(n)), ...interval].join('; '),
    tone: 'context',
  }
}

function robustTile({ robustness }: GrowthFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders
  if (robustness === null) return { label: tiles.robust, value: tiles.none, note: tiles.robustNote, tone: 'context' }
  return {
    label: tiles.robust,
    value: tiles.robustValue(String(robustness.kept), String(robustness.of)),
    note: tiles.robustNote,
    tone: 'context',
  }
}
