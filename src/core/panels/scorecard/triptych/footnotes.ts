import type { Words } from '../../../words/index.ts'
import type { ScorecardFindings } from '../findings.ts'
import { agreedLines, leftOutLines, listedIds, modelLine, sourceLine } from '../foot-lines.ts'

/** Source, n, dates, method, and what was left out. */
export function footnotes(findings: ScorecardFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard
  const disputed = findings.pillars.flatMap((pillar) => pillar.capabilities.filter((capability) => capability.disputed))
  return [
    sourceLine(findings, words),
    foot.method,
    ...agreedLines(findings, words),
    modelLine(findings, words),
    ...leftOutLines(findings, words),
    ...(disputed.length > 0 ? [foot.disputed(listedIds(disputed, findings, words))] : []),
  ]
}
