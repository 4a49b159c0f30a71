import type { TilesSpec } from '../../../charts/tiles/spec.ts'
import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { reasonText, spanText } from '../phrases.ts'
import { type Tile, tilesChart } from '../tiles.ts'
import { doubtOf } from './doubt.ts'
import type { StakeFindings } from './findings.ts'
import { horizonText } from './years.ts'

/** The value at stake and everything it is made of: our revenue and growth, the leaders' growth, the years. */
export function inputTiles(findings: StakeFindings, words: Words): TilesSpec {
  const tiles = [stakeTile, ownTile, leadersTile, horizonTile].map((tile) => tile(findings, words))
  return tilesChart(words.panels.leaders.stake.tilesTitle, tiles, words)
}

function stakeTile(findings: StakeFindings, words: Words): Tile {
  const { stake: text, tiles, noInterval } = words.panels.leaders
  const { stake, own } = findings
  const label = text.atStake(horizonText(findings, words))
  if (!stake || !own) return { label, value: tiles.none, note: lackNote(findings, words), tone: 'context' }
  const { low, high } = stake
  const note = low === null || high === null ? noInterval : tiles.interval(moneyRange(low, high, own.currency, words))
  const value = `${stake.value > 0 ? '+' : ''}${words.numbers.money(stake.value, own.currency)}`
  return doubtOf(findings) === null
    ? { label, value, note, tone: stake.value > 0 ? 'leader' : 'context' }
    : { label, value: `▲ ${value}`, note: [note, text.notSure].join('; '), tone: 'caution' }
}

/** "105 to 129 m USD". */
function moneyRange(low: number, high: number, currency: string | null, words: Words): string {
  const largest = Math.max(Math.abs(low), Math.abs(high))
  const { divisor, word } = words.numbers.moneyScale(largest)
  const decimals = divisor === 1 || largest / divisor >= 100 ? 0 : 1
  return `${words.numbers.range(low / divisor, high / divisor, decimals)}${word}${currency ? ` ${currency}` : ''}`
}

function lackNote({ stakeLack, noGroups }: StakeFindings, words: Words): string {
  const { stake: text, noGroups: why } = words.panels.leaders
  if (stakeLack === null || stakeLack.kind === 'no-groups') return noGroups ? why[noGroups] : ''
  if (stakeLack.kind === 'own-excluded') return reasonText(stakeLack.reason, words)
  return text.lacks[stakeLack.kind]
}

function ownTile({ own, stakeLack }: StakeFindings, words: Words): Tile {
  const { stake: text, tiles } = words.panels.leaders
  const { money, signedPercent, period, number } = words.numbers
  if (!own) {
    const value = stakeLack?.kind === 'no-own' ? text.notChosen : tiles.none
    return { label: text.own, value, note: text.needs, tone: 'context' }
  }
  const revenue =
    own.revenue === null
      ? text.lacks['no-whole-year']
      : text.revenueOf(period(own.to), money(own.revenue, own.currency), own.parts > 1 ? number(own.parts) : null)
  return {
    label: text.growthOf(shortName(own.company)),
    value: text.aYear(signedPercent(own.growth, 1)),
    note: [revenue, text.over(spanText(own.span.from, own.span.to, words))].join('; '),
    tone: 'own',
  }
}

function leadersTile({ leadersGrowth, rule, weight }: StakeFindings, words: Words): Tile {
  const { stake: text, robustness, tiles, noInterval } = words.panels.leaders
  const { range, number, signedPercent } = words.numbers
  if (!leadersGrowth) return { label: text.leadersGrowth, value: tiles.none, note: '', tone: 'context' }
  const { value, low, high } = leadersGrowth
  const interval = low === null || high === null ? noInterval : tiles.interval(range(low, high, 1))
  return {
    label: text.leadersGrowth,
    value: text.aYear(signedPercent(value, 1)),
    note: [tiles.companies(number(rule.leaders)), interval, robustness.weights[weight.used]].join('; '),
    tone: 'leader',
  }
}

function horizonTile({ horizon }: StakeFindings, words: Words): Tile {
  const { stake: text } = words.panels.leaders
  return { label: text.horizon, value: text.years(horizon), note: text.constant, tone: 'context' }
}
