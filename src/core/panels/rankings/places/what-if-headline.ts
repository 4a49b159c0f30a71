import type { Words } from '../../../words/index.ts'
import { valueText } from '../../value-text.ts'
import type { RankingFindings, RankingRow, WhatIf } from './findings.ts'
import { placesText } from './places-text.ts'
import type { Telling } from './telling.ts'

/** Where our own company would stand with another value. */
export function whatIfHeadline(telling: Telling, own: RankingRow, tried: WhatIf): string {
  const { words, metric, count, many, text, short } = telling
  const say = words.panels.rankings.places.whatIf
  const amount = amountText(telling.findings, tried, words)
  const more = tried.added > 0
  const name = short(own.name)
  if (tried.rank === null || own.rank === null) {
    return say.stands(amount, more, name, metric, text.value(tried.value)) + certainty(telling, tried)
  }
  const { ordinal } = words.numbers
  const atTheEnd = more ? own.rank === 1 : own.rank === telling.shown.length
  const place =
    tried.rank === own.rank
      ? (atTheEnd ? say.keeps : say.stays)(amount, more, name, metric, ordinal(tried.rank), count, many)
      : say.ranks(amount, more, name, metric, ordinal(tried.rank), count, many, ordinal(own.rank))
  return place + certainty(telling, tried)
}

function certainty({ words, shown }: Telling, { rankLow, rankHigh }: WhatIf): string {
  const say = words.panels.rankings.places.whatIf.certainty
  const { number } = words.numbers
  if (rankLow === null || rankHigh === null) return say.unknown()
  if (rankLow === rankHigh) return say.certain(number(rankLow))
  return rankLow === 1 && rankHigh === shown.length ? say.any() : say.range(number(rankLow), number(rankHigh))
}

/** "5 points": what was added or taken, without its sign. */
function amountText({ unit }: RankingFindings, { added }: WhatIf, words: Words): string {
  const say = words.panels.rankings.places.whatIf
  const size = Math.abs(added)
  const text = words.numbers.number(size, decimalsOf(size))
  return (unit === 'percent' ? say.pointsOfPercent : say.points)(text, size === 1)
}

/** "with +5: 36, rank 2, places 1–6", as a footnote and the table say it. */
export function whatIfText(findings: RankingFindings, tried: WhatIf, words: Words): string {
  const { value, rank, rankLow, rankHigh, added } = tried
  const { numbers, panels } = words
  const signed = numbers.signed(added, decimalsOf(added))
  return panels.rankings.places.notes.whatIf(
    findings.unit === 'percent' ? panels.rankings.pointsOfPercent(signed) : signed,
    valueText(findings, words).value(value),
    rank === null ? null : numbers.number(rank),
    placesText(rankLow, rankHigh, words),
    rankLow === rankHigh,
  )
}

const decimalsOf = (amount: number) => (/\.(\d+)/.exec(String(amount))?.[1] ?? '').length
