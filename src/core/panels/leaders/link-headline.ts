import { varies } from '../../stats/ratings.ts'
import type { Words } from '../../words/index.ts'
import type { LeaveOneOut, LinkFindings, MarketFindings } from './findings.ts'
import { clearSign, fewestPairs } from './link.ts'
import { spanText } from './phrases.ts'

/** A longer name would need a third line; the tiles have it. */
const roomForName = 14

/** What the message is made from. */
interface Told extends MarketFindings {
  link: LinkFindings
  leaveOneOut: LeaveOneOut | null
}

/** The message: is there a link of score and growth, and does it rest on one company. */
export function linkHeadline(findings: Told, words: Words): string {
  const { headline: say } = words.panels.leaders.scatter
  const { metric, lag, link, leaveOneOut, companies, growthSpan } = findings
  const { pearson, n } = link
  const count = words.numbers.number(n)
  const short = metric ? words.metrics[metric].short : ''
  if (!varies(companies.map(({ score }) => score))) return say.sameScore(short, count)
  if (!varies(companies.map(({ growth }) => growth))) return say.sameGrowth(count)
  if (n < fewestPairs || pearson === null) return say.few(count)
  const r = words.numbers.number(pearson, 2)
  const sign = clearSign(link)
  if (sign !== 0 && leaveOneOut?.carries) {
    const { farthest } = leaveOneOut
    const name = farthest.length > roomForName ? say.oneCompany : farthest
    return (sign > 0 ? say.carriedTogether : say.carriedAgainst)(short, lag, r, name)
  }
  const window = growthSpan ? spanText(growthSpan.from, growthSpan.to, words) : ''
  return (sign > 0 ? say.together : sign < 0 ? say.against : say.unclear)(short, lag, r, count, window)
}
