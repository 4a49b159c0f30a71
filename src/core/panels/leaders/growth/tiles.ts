import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { isOpposite } from '../gap.ts'
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

function gapTile(findings: GrowthFindings, words: Words): Tile {
  const { gap, noGroups } = findings
  const { tiles, noGroups: why, noInterval } = words.panels.leaders
  const { signed, range } = words.numbers
  if (gap.value === null || noGroups) {
    return { label: tiles.gap, value: tiles.none, note: noGroups ? why[noGroups] : '', tone: 'context' }
  }
  const interval = gap.low === null || gap.high === null ? noInterval : tiles.interval(range(gap.low, gap.high, 1))
  return {
    label: tiles.gap,
    value: tiles.points(signed(gap.value, 1)),
    note: [interval, ...disagreement(findings, words)].join('; '),
    tone: gap.value > 0 ? 'leader' : gap.value < 0 ? 'laggard' : 'context',
  }
}

/** The other weight, where it gives the opposite; else the range without any one company. */
function disagreement({ gap, looRange, otherWeight }: GrowthFindings, words: Words): string[] {
  const { tiles } = words.panels.leaders
  const { signed, range } = words.numbers
  if (otherWeight && isOpposite(otherWeight.gap, gap.value!)) {
    return [tiles.otherWay[otherWeight.weight](signed(otherWeight.gap, 1))]
  }
  return looRange ? [tiles.leaveOneOut(range(looRange.low, looRange.high, 1))] : []
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

/** In how many combinations the sign is kept, or that one company makes the result. */
function robustTile({ robustness, influence }: GrowthFindings, words: Words): Tile {
  const { tiles } = words.panels.leaders
  const label = tiles.robust
  if (robustness === null) return { label, value: tiles.none, note: tiles.robustNote, tone: 'context' }
  const [kept, of] = [String(robustness.kept), String(robustness.of)]
  if (influence === null) return { label, value: tiles.robustValue(kept, of), note: tiles.robustNote, tone: 'context' }
  const { company, effect, value } = influence
  const without = words.numbers.signed(value, 1)
  if (effect === 'none') {
    const note = [tiles.robustNote, tiles.without(company, without)].join('; ')
    return { label, value: tiles.robustValue(kept, of), note, tone: 'context' }
  }
  const note = [tiles[effect](without), tiles.keptShort(kept, of)].join('; ')
  return { label, value: tiles.restsOn(company), note, tone: 'caution' }
}
