import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import { marketJson } from '../market-json.ts'
import type { StakeFindings } from './findings.ts'

/** What `triptych show leaders --set view=stake --json` prints. Growth is percent a year, money in the currency's unit. */
export function stakeJson(findings: StakeFindings, words: Words) {
  const { own } = findings
  return {
    ...marketJson(findings, words),
    gap: findings.gap,
    looRange: findings.looRange,
    influence: findings.influence,
    horizon: findings.horizon,
    stake: findings.stake,
    stakeMissing: findings.stakeLack?.kind ?? null,
    leadersGrowth: findings.leadersGrowth,
    own: own && {
      company: own.company,
      revenue: own.revenue,
      to: periodKey(own.to),
      parts: own.parts,
      currency: own.currency,
      growth: own.growth,
      isLeader: own.isLeader,
    },
  }
}
