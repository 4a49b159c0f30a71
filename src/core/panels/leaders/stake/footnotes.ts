import type { Words } from '../../../words/index.ts'
import { currencyLine, excludedLine, metricLine, ruleLine, sourceLine } from '../foot-lines.ts'
import { draws } from '../gap.ts'
import type { StakeFindings } from './findings.ts'

/** Source, the formula, method, and what was left out; that it is no cause stands above. */
export function footnotes(findings: StakeFindings, words: Words): string[] {
  const { stake: text } = words.panels.leaders
  const { number } = words.numbers
  return [
    ...sourceLine(findings, words),
    text.formula,
    ...(findings.gap.low === null ? [] : [text.intervalFrom(number(draws))]),
    ...metricLine(findings, words),
    ...currencyLine(findings, words),
    ...ruleLine(findings, words),
    ...excludedLine(findings, words),
  ]
}
