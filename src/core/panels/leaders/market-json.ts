import type { Words } from '../../words/index.ts'
import { type Period, periodKey } from '../../workspace/period.ts'
import type { MarketFindings } from './findings.ts'
import { reasonText, ruleText } from './phrases.ts'
import { ruleKey } from './settings.ts'

const key = (period: Period | null) => (period === null ? null : periodKey(period))

const groupSize = {
  quartile: 'floor(n/4)',
  tercile: 'floor(n/3)',
  median: 'floor(n/2)',
  sd: 'all beyond the mean ± 1 SD',
  top: 'N, at most floor(n/2)',
} as const

/** What every view prints of the market. Growth is percent a year. */
export function marketJson(findings: MarketFindings, words: Words) {
  return {
    metric: findings.metric,
    scorePeriod: findings.scorePeriod,
    from: key(findings.from),
    to: key(findings.to),
    missing: findings.lack,
    leaders: findings.leaders,
    laggards: findings.laggards,
    weight: findings.weight.used,
    weightAsked: findings.weight.asked,
    currencies: findings.currencies,
    rule: {
      id: ruleKey(findings.rule),
      text: ruleText(findings, words),
      /** How many companies a group has: floor(n/4), never an inclusive quartile. */
      size: groupSize[findings.rule.id],
      k: findings.rule.k,
      n: findings.rule.n,
      noGroups: findings.noGroups,
    },
    companies: findings.companies.map(({ company, score, growth, from, to, group }) => ({
      company,
      score,
      growth,
      from: periodKey(from),
      to: periodKey(to),
      group,
    })),
    excluded: findings.excluded.map(({ company, reason }) => ({
      company,
      reason: reasonText(reason, words),
      code: reason.kind,
    })),
  }
}
