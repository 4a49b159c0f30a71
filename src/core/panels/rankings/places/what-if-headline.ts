import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import type { RankingFindings, RankingRow, WhatIf } from './findings.ts'
import type { Telling } from './telling.ts'

/** Where our own company would stand with another value. */
export function whatIfHeadline(telling: Telling, own: RankingRow, tried: WhatIf): string {
  const { words, metric, count, text } = telling
  const say = words.panels.rankings.places.whatIf
  const amount = amountText(telling.findings, tried, words)
  const more = tried.added > 0
  const name = shortName(own.name)
  if (tried.rank === null || own.rank === null) {
    return say.stands(amount, more, name, metric, text.value(tried.value)) + certainty(telling, tried)
  }
  const { ordinal } = words.numbers
  const place =
    tried.rank === own.rank
      ? say.stays(amount, more, name, metric, ordinal(tried.rank), count)
      : say.ranks(amount, more, name, metric, ordinal(tried.rank), count, ordinal(own.rank))
  return place + certainty(telling, tried)
}

function certainty({ words, count, shown }: Telling, { rankLow, rankHigh }: WhatIf): string {
  const say = words.panels.rankings.places.whatIf.certainty
  const { number } = words.numbers
  if (rankLow === null || rankHigh === null) return say.unknown()
  if (rankLow === rankHigh) return say.certain(number(rankLow))
  return rankLow === 1 && rankHigh === shown.length ? say.any(count) : say.range(number(rankLow), number(rankHigh))
}

/** "5 points": what was added or taken, without its sign. */
function amountText({ unit }: RankingFindings, { added }: WhatIf, words: Words): string {
  const say = words.panels.rankings.places.whatIf
  const size = Math.abs(added)
  const text = words.numbers.number(size, decimalsOf(size))
  return (unit === 'percent' ? say.pointsOfPercent : say.points)(text, size === 1)
}

/** "+5" as typed, with the unit where it is percent. */
export function signedAmount({ unit }: RankingFindings, { added }: WhatIf, words: Words): string {
  const signed = words.numbers.signed(added, decimalsOf(added))
  return unit === 'percent' ? words.panels.rankings.pointsOfPercent(signed) : signed
}

const decimalsOf = (amount: number) => (/\.(\d+)/.exec(String(amount))?.[1] ?? '').length
