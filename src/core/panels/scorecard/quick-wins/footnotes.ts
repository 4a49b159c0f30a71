import type { Words } from '../../../words/index.ts'
import { figureTexts } from './figures.ts'
import type { QuickWinsFindings } from './findings.ts'

/** Source, rule, what is not placed, and what a change before and after does not prove. */
export function footnotesOf(findings: QuickWinsFindings, words: Words): string[] {
  const { quickWins: say, roadmap } = words.panels.scorecard
  const { foot } = say
  const { number } = words.numbers
  const { plan, thresholds, lacking, done } = findings
  const { benefitText, effortText } = figureTexts(findings, words)
  const hasEffect = done.some(({ effect }) => effect !== null)
  return [
    plan.files.length > 0 ? roadmap.foot.source(plan.files.join(', ')) : foot.toImport,
    ...(thresholds
      ? [
          foot.rule(
            benefitText(thresholds.benefit.value),
            thresholds.benefit.isMedian,
            effortText(thresholds.effort.value),
            thresholds.effort.isMedian,
          ),
        ]
      : []),
    ...(lacking.length > 0 ? [foot.lacking(number(lacking.length))] : []),
    ...(hasEffect ? [foot.effect] : []),
  ]
}
