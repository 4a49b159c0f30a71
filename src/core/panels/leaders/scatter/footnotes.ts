import type { Words } from '../../../words/index.ts'
import {
  currencyLine,
  metricLine,
  namedWithReason,
  ruleLine,
  seasonLine,
  shorterSpans,
  sourceLine,
} from '../foot-lines.ts'
import { lineFrom, type ScatterFindings } from './findings.ts'

/** Source, n, method, what was left out, and what the slide does not prove. */
export function footnotes(findings: ScatterFindings, words: Words): string[] {
  const { scatter, foot: shared } = words.panels.leaders
  const { foot } = scatter
  const { link, line, outliers, noGroups, excluded } = findings
  const n = words.numbers.number(link.n)
  // Whoever lacks revenue in some period only is in no group, but on the slide.
  const absent = excluded.filter(({ reason }) => reason.kind !== 'missing')
  // A slide with little room cuts the last lines: what a reader must not miss comes first.
  return [
    ...sourceLine(findings, words),
    shared.cause,
    ...(link.n < lineFrom ? [foot.few(n, String(lineFrom))] : []),
    ...metricLine(findings, words),
    ...currencyLine(findings, words),
    ...(absent.length === 0 ? [] : [foot.excluded(namedWithReason(absent, words))]),
    foot.method(n, shorterSpans(findings, words)),
    ...(link.low === null ? [] : [foot.link]),
    ...(line ? [foot.line] : []),
    ...(outliers.length > 0 ? [foot.outlier] : []),
    ...(noGroups === null ? [foot.colours] : []),
    ...ruleLine(findings, words),
    ...seasonLine(findings, words),
  ]
}
