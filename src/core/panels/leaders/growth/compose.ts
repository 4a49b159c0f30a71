import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { companyDots } from '../company-dots.ts'
import { lackingSlide } from '../lacking.ts'
import { ruleInShort, windowText } from '../phrases.ts'
import type { GrowthFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { lines } from './lines.ts'
import { doubtTiles } from './tiles.ts'

/** Lines where both groups are large enough, dots where not, and beside them how far the gap can be relied on. */
export function composeGrowth(findings: GrowthFindings, words: Words): SlideContent {
  if (findings.lack !== null) return lackingSlide(findings, words)
  return {
    headline: headline(findings, words),
    subtitle: subtitle(findings, words),
    charts: [findings.drawsLines ? lines(findings, words) : companyDots(findings, words), doubtTiles(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: false,
  }
}

/** Measure, period, rule: which companies are leaders stands on the slide itself, not in its small print. */
function subtitle(findings: GrowthFindings, words: Words): string {
  const text = words.panels.leaders
  const window = windowText(findings, words)
  const metric = findings.metric ? words.metrics[findings.metric].short : ''
  const measure =
    findings.drawsLines && findings.from
      ? text.indexBy(metric, words.numbers.period(findings.from), window)
      : text.growthBy(metric, window)
  return [measure, ruleInShort(findings, words)].join(' · ')
}
