import type { Words } from '../../../words/index.ts'
import {
  currencyLine,
  excludedLine,
  metricLine,
  ruleLine,
  seasonLine,
  shorterSpans,
  sourceLine,
} from '../foot-lines.ts'
import { draws } from '../gap.ts'
import type { GrowthFindings } from './findings.ts'

/** Source, n, method, what was left out, and what the slide does not prove. */
export function footnotes(findings: GrowthFindings, words: Words): string[] {
  const { foot, weights } = words.panels.leaders
  const { number } = words.numbers
  // A slide with little room cuts the last lines: what a reader must not miss comes first.
  return [
    ...sourceLine(findings, words),
    foot.cause,
    ...metricLine(findings, words),
    ...currencyLine(findings, words),
    foot.groups(number(findings.rule.n), weights[findings.weight.used]),
    ...ruleLine(findings, words),
    ...excludedLine(findings, words),
    foot.method(number(findings.correlation.n), shorterSpans(findings, words)),
    ...seasonLine(findings, words),
    ...(findings.gap.p === null ? [] : [foot.doubt(number(draws))]),
  ]
}
