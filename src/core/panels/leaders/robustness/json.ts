import type { Words } from '../../../words/index.ts'
import { periodKey } from '../../../workspace/period.ts'
import { marketJson } from '../market-json.ts'
import { ruleKey } from '../settings.ts'
import type { RobustnessFindings } from './findings.ts'

/** What `triptych show leaders --set view=robustness --json` prints. Gaps are percentage points a year. */
export function robustnessJson(findings: RobustnessFindings, words: Words) {
  return {
    ...marketJson(findings, words),
    gap: findings.gap,
    looRange: findings.looRange,
    influence: findings.influence,
    robustness: findings.robustness,
    otherWeight: findings.otherWeight,
    combinations: findings.combinations.map(({ rule, from, to, ...one }) => ({
      ...one,
      rule: ruleKey(rule),
      from: periodKey(from),
      to: periodKey(to),
    })),
  }
}
