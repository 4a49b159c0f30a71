import type { Words } from '../../words/index.ts'
import type { Period } from '../../workspace/period.ts'
import type { MarketFindings, Reason } from './findings.ts'

/** Phrases that headline, charts, footnotes and JSON have in common. */

/** "1995–2011"; empty without a window. */
export function windowText({ from, to }: MarketFindings, words: Words): string {
  return from && to ? spanText(from, to, words) : ''
}

/** "1995–2011"; a single period once. */
export function spanText(from: Period, to: Period, words: Words): string {
  const { period } = words.numbers
  return from.start === to.start && from.grain === to.grain ? period(from) : `${period(from)}–${period(to)}`
}

/** The rule with the sizes of the groups it led to: it stands on the slide. */
export function ruleInShort({ rule }: MarketFindings, words: Words): string {
  return words.panels.leaders.rules[rule.id](String(rule.leaders), String(rule.laggards), String(rule.n))
}

/** What the rule had to decide: sizes cut to half, equal scores at a cut; null when nothing. */
export function ruleDecisions({ rule }: MarketFindings, words: Words): string | null {
  const { rules } = words.panels.leaders
  const decisions = [
    rule.count !== null && rule.n >= 2 && rule.count > rule.leaders ? rules.capped(String(rule.count)) : null,
    rule.tied.length > 0 ? rules.tied(words.numbers.list(rule.tied)) : null,
  ].filter((part) => part !== null)
  return decisions.length > 0 ? decisions.join('; ') : null
}

/** The rule in full. */
export function ruleText(findings: MarketFindings, words: Words): string {
  return [ruleInShort(findings, words), ruleDecisions(findings, words)].filter((part) => part !== null).join('; ')
}

/** Which score tells the companies apart. */
export function scoreText({ scoreSpan, from, to }: MarketFindings, words: Words): string {
  const { score } = words.panels.leaders
  if (!scoreSpan) return ''
  if (scoreSpan.from.start === from?.start && scoreSpan.to.start === to?.start && scoreSpan.from.grain === from.grain) {
    return score.average
  }
  return score.period(spanText(scoreSpan.from, scoreSpan.to, words))
}

/** How many missing periods a reason spells out before it gives their range. */
const periodsShown = 4

export function reasonText(reason: Reason, words: Words): string {
  const { reasons } = words.panels.leaders
  if (reason.kind !== 'missing') return reasons[reason.kind]
  const { periods } = reason
  const names = periods.map(words.numbers.period)
  return reasons.missing(
    periods.length > periodsShown ? `${names[0]} … ${names.at(-1)} (${periods.length})` : words.numbers.list(names),
  )
}
