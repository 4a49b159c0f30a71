import type { Words } from '../../../words/index.ts'
import { currencyLine, excludedLine, metricLine, ruleLine, sourceLine, upTo } from '../foot-lines.ts'
import { draws } from '../gap.ts'
import { spanText } from '../phrases.ts'
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
    ...(isSeasonal(findings) ? [foot.season] : []),
    ...(findings.gap.p === null ? [] : [foot.doubt(number(draws))]),
  ]
}

function shorterSpans({ companies, from, to }: GrowthFindings, words: Words): string | null {
  const shorter = companies.filter((company) => company.from.start !== from?.start || company.to.start !== to?.start)
  if (shorter.length === 0) return null
  const spans = shorter.map((company) => `${company.company} ${spanText(company.from, company.to, words)}`)
  return upTo(spans, words)
}

/** A window of quarters or months that does not begin and end in the same part of the year. */
function isSeasonal({ from, to }: GrowthFindings): boolean {
  return from !== null && to !== null && from.start.slice(5) !== to.start.slice(5)
}
