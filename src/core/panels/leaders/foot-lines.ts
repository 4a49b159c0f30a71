import type { Words } from '../../words/index.ts'
import type { MarketFindings } from './findings.ts'
import { reasonText, ruleDecisions, scoreText, spanText } from './phrases.ts'

/** Lines that the footnotes of several views have in common; none where there is nothing to say. */

/** How many companies a footnote names before it counts the rest; all are in the JSON. */
const namesShown = 6

export function sourceLine({ files }: MarketFindings, words: Words): string[] {
  return files.length > 0 ? [words.panels.leaders.foot.source(files.join(', '))] : []
}

/** What the score is, and of when. */
export function metricLine(findings: MarketFindings, words: Words): string[] {
  if (!findings.metric) return []
  return [words.panels.leaders.foot.metric(words.metrics[findings.metric].definition, scoreText(findings, words))]
}

/** What the rule had to decide. */
export function ruleLine(findings: MarketFindings, words: Words): string[] {
  const decisions = ruleDecisions(findings, words)
  return decisions === null ? [] : [words.panels.leaders.foot.rule(decisions)]
}

/** Several currencies: what is compared, and that a weight by revenue was refused. */
export function currencyLine({ currencies, weight }: MarketFindings, words: Words): string[] {
  const { foot } = words.panels.leaders
  if (currencies.length < 2) return []
  const list = words.numbers.list(currencies)
  return [weight.asked === weight.used ? foot.currencies(list) : foot.refused(list)]
}

/** Companies that are in no group, with the reason. */
export function excludedLine({ excluded }: MarketFindings, words: Words): string[] {
  if (excluded.length === 0) return []
  const { foot } = words.panels.leaders
  return [foot.excluded(words.numbers.number(excluded.length), namedWithReason(excluded, words))]
}

/** Companies left out, each with its reason; the first few of them. */
export function namedWithReason(excluded: MarketFindings['excluded'], words: Words): string {
  const { excludedOne } = words.panels.leaders.foot
  return upTo(
    excluded.map(({ company, reason }) => excludedOne(company, reasonText(reason, words))),
    words,
  )
}

/** Companies whose growth is of fewer years than the slide's, with their own; null for none. */
export function shorterSpans({ companies, growthSpan }: MarketFindings, words: Words): string | null {
  const shorter = companies.filter(
    ({ from, to }) => from.start !== growthSpan?.from.start || to.start !== growthSpan.to.start,
  )
  if (shorter.length === 0) return null
  const spans = shorter.map(({ company, from, to }) => `${company} ${spanText(from, to, words)}`)
  return upTo(spans, words)
}

/** Growth over quarters or months that does not begin and end in the same part of the year. */
export function seasonLine({ growthSpan }: MarketFindings, words: Words): string[] {
  const isSeasonal = growthSpan !== null && growthSpan.from.start.slice(5) !== growthSpan.to.start.slice(5)
  return isSeasonal ? [words.panels.leaders.foot.season] : []
}

/** The first few of a list, and how many more. */
function upTo(names: readonly string[], words: Words): string {
  const { more } = words.panels.leaders.foot
  const rest = names.length - namesShown
  return rest > 0 ? more(names.slice(0, namesShown).join('; '), words.numbers.number(rest)) : names.join('; ')
}
