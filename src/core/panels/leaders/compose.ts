import type { Words } from '../../words/index.ts'
import type { SlideContent } from '../panel.ts'
import { lines, scatter } from './charts.ts'
import type { LeadersFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { ruleInShort, windowText } from './phrases.ts'
import { doubtTiles, missingTiles } from './tiles.ts'

/** Lines where both groups are large enough, dots where not, and beside them how far the gap can be relied on. */
export function composeLeaders(findings: LeadersFindings, words: Words): SlideContent {
  const isLacking = findings.lack !== null
  return {
    headline: headline(findings, words),
    subtitle: isLacking ? words.panels.leaders.question : subtitle(findings, words),
    charts: isLacking
      ? [missingTiles(findings, words)]
      : [findings.drawsLines ? lines(findings, words) : scatter(findings, words), doubtTiles(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: isLacking,
  }
}

/** Measure, period, rule: which companies are leaders stands on the slide itself, not in its small print. */
function subtitle(findings: LeadersFindings, words: Words): string {
  const text = words.panels.leaders
  const window = windowText(findings, words)
  const metric = findings.metric ? words.metrics[findings.metric].short : ''
  const measure =
    findings.drawsLines && findings.from
      ? text.indexBy(metric, words.numbers.period(findings.from), window)
      : text.growthBy(metric, window)
  return [measure, ruleInShort(findings, words)].join(' · ')
}
