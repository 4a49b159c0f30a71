import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import type { WeightedRow, WeightsFindings } from './findings.ts'

/** The message of the slide: about our own company where one is marked and companies are ranked, else about who leads. */
export function headlineOf(findings: WeightsFindings, words: Words): string {
  const { headline: say } = words.panels.rankings.weighting
  const { one, many } = words.panels.rankings.nouns[findings.of]
  const { rows, nothing, period, weights, hidden } = findings
  const { number } = words.numbers
  switch (nothing) {
    case 'no-data':
      return period ? say.noDataIn(words.numbers.period(period)) : say.noData
    case 'imported':
      return say.imported
    case 'one-part':
      return say.onePart(weights[0] ? words.metrics[weights[0].part].short : words.metrics.cx_index.short)
    case 'too-few':
      return say.tooFew(one)
    case null:
      break
  }
  const own = rows.find((row) => row.own)
  if (own) return aboutOwn(own, findings, words)
  const count = number(rows.length)
  if (findings.own !== null) {
    const told = hidden.includes(findings.own) ? say.ownHidden : say.ownMissing
    return told(shortName(findings.own), count, many)
  }
  return aboutLeader(findings, words)
}

function aboutOwn({ name, rank, low, high, n, shares }: WeightedRow, { draws }: WeightsFindings, words: Words): string {
  const { headline: say } = words.panels.rankings.weighting
  const { number, ordinal } = words.numbers
  const who = shortName(name)
  if (rank === null) {
    const base = number(n ?? 0)
    return low === high ? say.fewOne(who, base, number(low)) : say.few(who, base, number(low), number(high))
  }
  if (shares[rank - 1] === 1) return say.always(who, ordinal(rank), number(draws))
  if (low < high) return say.range(who, ordinal(rank), number(low), number(high))
  return low === rank ? say.steady(who, ordinal(rank)) : say.elsewhere(who, ordinal(rank), ordinal(low))
}

function aboutLeader({ rows, draws }: WeightsFindings, words: Words): string {
  const { headline: say } = words.panels.rankings.weighting
  const { numbers } = words
  const [first] = rows
  const share = first!.shares[0]!
  const leaders = rows.filter((row) => row.place === 1)
  if (leaders.length > 1)
    return say.sharedLead(numbers.list(leaders.map(({ name }) => shortName(name))), percent(share, words))
  const rival = [...rows.slice(1)].sort((a, b) => b.shares[0]! - a.shares[0]!)[0]!
  if (rival.shares[0] === 0) return say.leads(shortName(first!.name), numbers.number(draws))
  return say.leadsMostly(
    shortName(first!.name),
    percent(share, words),
    shortName(rival.name),
    percent(rival.shares[0]!, words),
  )
}

/** A share of the draws; one that is not all or nothing is not written as if it were. */
function percent(share: number, { numbers }: Words): string {
  const decimals = share > 0.995 || share < 0.005 ? 1 : 0
  return numbers.percent(100 * share, share === 1 || share === 0 ? 0 : decimals)
}
