import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { isOpposite } from '../gap.ts'
import { tileColumns } from '../tile-columns.ts'
import type { RobustnessFindings } from './findings.ts'

type Tile = TilesSpec['tiles'][number]

/** What the gap shown rests on: its interval, the combinations, single companies, the other weight. */
export function proofTiles(findings: RobustnessFindings, words: Words): TilesSpec {
  return {
    kind: 'tiles',
    title: words.panels.leaders.chart.tiles,
    tiles: [gapTile, keptTile, companyTile, weightTile].map((tile) => tile(findings, words)),
    words: tileColumns(words),
  }
}

function gapTile({ gap, noGroups }: RobustnessFindings, words: Words): Tile {
  const { tiles, noGroups: why, noInterval, robustness: text } = words.panels.leaders
  const { signed, range, pValue } = words.numbers
  if (gap.value === null) {
    return { label: text.shownGap, value: tiles.none, note: noGroups ? why[noGroups] : '', tone: 'context' }
  }
  const interval = gap.low === null || gap.high === null ? noInterval : tiles.interval(range(gap.low, gap.high, 1))
  return {
    label: text.shownGap,
    value: tiles.points(signed(gap.value, 1)),
    note: [interval, ...(gap.p === null ? [] : [pValue(gap.p)])].join('; '),
    tone: gap.value > 0 ? 'leader' : gap.value < 0 ? 'laggard' : 'context',
  }
}

function keptTile({ robustness }: RobustnessFindings, words: Words): Tile {
  const { tiles, robustness: text } = words.panels.leaders
  if (robustness === null) return { label: text.keeps, value: tiles.none, note: text.keepsNote, tone: 'context' }
  const { kept, of } = robustness
  return { label: text.keeps, value: text.kept(String(kept), String(of)), note: text.keepsNote, tone: 'context' }
}

function companyTile({ looRange, influence }: RobustnessFindings, words: Words): Tile {
  const { tiles, robustness: text } = words.panels.leaders
  const { signed, range } = words.numbers
  const label = text.withoutOne
  if (influence === null || looRange === null) {
    return { label, value: tiles.none, note: text.nobodyToSpare, tone: 'context' }
  }
  const { company, effect, value } = influence
  if (effect === 'none') {
    const most = text.movesMost(company, signed(value, 1))
    return { label, value: range(looRange.low, looRange.high, 1), note: most, tone: 'context' }
  }
  return { label, value: tiles.restsOn(company), note: tiles[effect](signed(value, 1)), tone: 'caution' }
}

function weightTile({ gap, otherWeight, currencies }: RobustnessFindings, words: Words): Tile {
  const { tiles, weights, robustness: text } = words.panels.leaders
  const label = text.otherWeight
  if (otherWeight === null || gap.value === null) {
    const note = currencies.length > 1 ? text.notSummed(words.numbers.list(currencies)) : text.noOther
    return { label, value: tiles.none, note, tone: 'context' }
  }
  const value = tiles.points(words.numbers.signed(otherWeight.gap, 1))
  const note = weights[otherWeight.weight]
  return isOpposite(gap.value, otherWeight.gap)
    ? { label, value: `▲ ${value}`, note: text.disagree(note), tone: 'caution' }
    : { label, value, note, tone: 'context' }
}
