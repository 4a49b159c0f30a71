import type { Words } from '../../words/index.ts'
import type { LeadersFindings } from './findings.ts'
import { windowText } from './phrases.ts'

/** The message: the gap where groups are drawn as lines, else the link of score and growth, else what is missing. */
export function headline(findings: LeadersFindings, words: Words): string {
  if (findings.lack !== null) return lackHeadline(findings, words)
  return findings.drawsLines ? gapHeadline(findings, words) : linkHeadline(findings, words)
}

function lackHeadline({ lack, from, companies }: LeadersFindings, words: Words): string {
  const { headline: say } = words.panels.leaders
  switch (lack) {
    case 'revenue':
      return say.revenue
    case 'scores':
      return say.scores
    case 'one-period':
      return say.onePeriod(from ? words.numbers.period(from) : '')
    case 'one-company':
      return companies[0] ? say.oneCompany(companies[0].company) : say.noCompany
    default:
      return say.both
  }
}

/** Certain: the interval leaves out zero and fewer than one in twenty shuffles give such a gap. */
export function isGapClear({ value, low, high, p }: LeadersFindings['gap']): boolean {
  if (value === null || low === null || high === null || p === null) return false
  return (low > 0 || high < 0) && p < 0.05
}

function gapHeadline(findings: LeadersFindings, words: Words): string {
  const { headline: say } = words.panels.leaders
  const value = findings.gap.value!
  const window = windowText(findings, words)
  const points = words.numbers.number(Math.abs(value), 1)
  if (Math.abs(value) < 0.05) return say.same(points, window)
  if (isGapClear(findings.gap)) return value > 0 ? say.faster(points, window) : say.slower(points, window)
  return value > 0 ? say.fasterMaybe(points, window) : say.slowerMaybe(points, window)
}

function linkHeadline(findings: LeadersFindings, words: Words): string {
  const { headline: say } = words.panels.leaders
  const { pearson, low, high, n } = findings.correlation
  if (n < 4) return say.few(String(n))
  if (pearson === null || low === null || high === null || !findings.metric) return say.alike(String(n))
  const r = words.numbers.number(pearson, 2)
  const parts = [words.metrics[findings.metric].short, r, String(n), windowText(findings, words)] as const
  if (low > 0) return say.together(...parts)
  return high < 0 ? say.against(...parts) : say.unclear(...parts)
}
