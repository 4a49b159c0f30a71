import type { Words } from '../../words/index.ts'
import type { LeadersFindings } from './findings.ts'
import { draws } from './gap.ts'
import { reasonText, ruleDecisions, scoreText, spanText } from './phrases.ts'

/** How many companies a footnote names before it counts the rest; all are in the JSON. */
const namesShown = 6

/** Source, n, method, what was left out, and what the slide does not prove. */
export function footnotes(findings: LeadersFindings, words: Words): string[] {
  const { foot, weights } = words.panels.leaders
  const { number } = words.numbers
  const source = findings.files.length > 0 ? foot.source(findings.files.join(', ')) : null
  if (findings.lack !== null) return source === null ? [] : [source]
  const decisions = ruleDecisions(findings, words)
  // A slide with little room cuts the last lines: what a reader must not miss comes first.
  return [
    source,
    foot.cause,
    findings.metric && foot.metric(words.metrics[findings.metric].definition, scoreText(findings, words)),
    currencyLine(findings, words),
    foot.groups(number(findings.rule.n), weights[findings.weight.used]),
    decisions && foot.rule(decisions),
    excludedLine(findings, words),
    foot.method(number(findings.correlation.n), shorterSpans(findings, words)),
    isSeasonal(findings) ? foot.season : null,
    findings.gap.p === null ? null : foot.doubt(number(draws)),
  ].filter((line) => line !== null)
}

function shorterSpans({ companies, from, to }: LeadersFindings, words: Words): string | null {
  const shorter = companies.filter((company) => company.from.start !== from?.start || company.to.start !== to?.start)
  if (shorter.length === 0) return null
  const spans = shorter.map((company) => `${company.company} ${spanText(company.from, company.to, words)}`)
  return upTo(spans, words)
}

function excludedLine({ excluded }: LeadersFindings, words: Words): string | null {
  if (excluded.length === 0) return null
  const { foot } = words.panels.leaders
  const named = excluded.map(({ company, reason }) => foot.excludedOne(company, reasonText(reason, words)))
  return foot.excluded(upTo(named, words))
}

function upTo(names: readonly string[], words: Words): string {
  const { more } = words.panels.leaders.foot
  const rest = names.length - namesShown
  return rest > 0 ? more(names.slice(0, namesShown).join('; '), words.numbers.number(rest)) : names.join('; ')
}

function currencyLine({ currencies, weight }: LeadersFindings, words: Words): string | null {
  const { foot } = words.panels.leaders
  if (currencies.length < 2) return null
  const list = words.numbers.list(currencies)
  return weight.asked === weight.used ? foot.currencies(list) : foot.refused(list)
}

/** A window of quarters or months that does not begin and end in the same part of the year. */
function isSeasonal({ from, to }: LeadersFindings): boolean {
  return from !== null && to !== null && from.start.slice(5) !== to.start.slice(5)
}
