import { type KeyFigure, keyFigure } from '../../figure.ts'
import { gapFigure, groupChoices, marketChoices, spanOf } from '../figures.ts'
import type { RobustnessFindings } from './findings.ts'

/** The gap, and the share of the ways of asking in which it keeps its sign. */
export function robustnessFigures(findings: RobustnessFindings): KeyFigure[] {
  const { robustness, metric } = findings
  if (!robustness) return gapFigure(findings)
  const choices = [...marketChoices(findings), ...groupChoices(findings), findings.weight.used]
  const kept = { value: (100 * robustness.kept) / robustness.of, n: robustness.of, span: 100 }
  return [
    ...gapFigure(findings),
    keyFigure('kept', choices, { ...{ unit: 'percent', metric, period: spanOf(findings) }, ...kept }),
  ]
}
