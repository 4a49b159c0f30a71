import type { Words } from '../../../words/index.ts'
import { drawsEach } from '../combinations.ts'
import { currencyLine, excludedLine, metricLine, ruleLine, sourceLine } from '../foot-lines.ts'
import { draws } from '../gap.ts'
import { spanText } from '../phrases.ts'
import type { RobustnessFindings } from './findings.ts'
import { scoreName } from './strip.ts'

/** Source, what the marks of a row are, method, what was left out, and what the slide does not prove. */
export function footnotes(findings: RobustnessFindings, words: Words): string[] {
  const { foot, robustness: text, weights } = words.panels.leaders
  const { number } = words.numbers
  return [
    ...sourceLine(findings, words),
    foot.cause,
    ...orderLine(findings, words),
    text.intervals(number(drawsEach), number(draws)),
    ...metricLine(findings, words),
    ...currencyLine(findings, words),
    text.shownIs(number(findings.rule.n), weights[findings.weight.used]),
    ...ruleLine(findings, words),
    ...excludedLine(findings, words),
  ]
}

/** In which order windows and scores stand in a row. */
function orderLine({ combinations }: RobustnessFindings, words: Words): string[] {
  const windows = new Set(combinations.map(({ from, to }) => spanText(from, to, words)))
  const scores = new Set(combinations.map((one) => scoreName(one, words)))
  if (windows.size * scores.size < 2) return []
  return [words.panels.leaders.robustness.order([...windows].join(', '), [...scores])]
}
