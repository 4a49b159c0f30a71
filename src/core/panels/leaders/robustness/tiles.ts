import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { isOpposite } from '../gap.ts'
import { gapTile, type Tile, tilesChart } from '../tiles.ts'
import type { RobustnessFindings } from './findings.ts'

/** What the gap shown rests on: its interval, the combinations, single companies, the other weight. */
export function proofTiles(findings: RobustnessFindings, words: Words): TilesSpec {
  const tiles = [shownTile, keptTile, companyTile, weightTile].map((tile) => tile(findings, words))
  return tilesChart(words.panels.leaders.chart.tiles, tiles, words)
}

const shownTile = (findings: RobustnessFindings, words: Words) => {
  const { p } = findings.gap
  const more = p === null ? [] : [words.numbers.pValue(p)]
  return gapTile(words.panels.leaders.robustness.shownGap, findings, more, words)
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
