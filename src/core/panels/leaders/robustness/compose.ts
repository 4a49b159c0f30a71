import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { companyDots } from '../company-dots.ts'
import { lackingSlide } from '../lacking.ts'
import { ruleInShort, windowText } from '../phrases.ts'
import type { RobustnessFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { gapStrip } from './strip.ts'
import { proofTiles } from './tiles.ts'

/** The strip of all combinations, and beside it what the one shown rests on. Without any combination the companies stand as dots. */
export function composeRobustness(findings: RobustnessFindings, words: Words): SlideContent {
  if (findings.lack !== null) return lackingSlide(findings, words)
  const { robustness: text } = words.panels.leaders
  const metric = findings.metric ? words.metrics[findings.metric].short : ''
  const chart = findings.combinations.length > 0 ? gapStrip(findings, words) : companyDots(findings, words)
  return {
    headline: headline(findings, words),
    subtitle: [text.subtitle(metric, windowText(findings, words)), ruleInShort(findings, words)].join(' · '),
    charts: [chart, proofTiles(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: false,
  }
}
