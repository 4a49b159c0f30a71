import { type KeyFigure, keyFigure, sameInAll } from '../../figure.ts'
import { groupChoices, marketChoices, spanOf } from '../figures.ts'
import type { StakeFindings } from './findings.ts'

/** Revenue a year more at the leaders' pace. */
export function stakeFigures(findings: StakeFindings): KeyFigure[] {
  const { stake, own, horizon, metric, weight, rule } = findings
  if (!stake || !own) return []
  const choices = [
    own.company,
    horizon,
    own.currency,
    ...marketChoices(findings),
    ...groupChoices(findings),
    weight.used,
  ]
  return [
    keyFigure('stake', choices, {
      ...{ unit: 'money', currency: own.currency, of: sameInAll(own.company), metric, period: spanOf(findings) },
      ...{ ...stake, n: rule.leaders + rule.laggards },
    }),
  ]
}
