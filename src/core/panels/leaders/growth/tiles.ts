import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { isOpposite } from '../gap.ts'
import { gapTile, type Tile, tilesChart } from '../tiles.ts'
import type { GrowthFindings } from './findings.ts'

/** The gap with its doubt: interval, p, correlation, and how much depends on the rule. */
export function doubtTiles(findings: GrowthFindings, words: Words): TilesSpec {
  const tiles = [shownTile, chanceTile, linkTile, robustTile].map((tile) => tile(findings, words))
  return tilesChart(words.panels.leaders.chart.tiles, tiles, words)
}

const shownTile = (findings: GrowthFindings, words: Words) =>
  gapTile(words.panels.leaders.tiles.gap, findings, disagreement(findings, words), words)

/** The other weight, where it gives the opposite; else the range without any one company. */
function disagreement({ gap, looRange, otherWeight }: GrowthFindings, words: Words): string[] {
  const { tiles } = words.panels.leaders
  const { signed, range } = words.numbers
  if (otherWeight && gap.value !== null && isOpposite(otherWeight.gap, gap.value)) {
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
