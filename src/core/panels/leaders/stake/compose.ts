import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { companyDots } from '../company-dots.ts'
import { lackingSlide } from '../lacking.ts'
import { ruleInShort, windowText } from '../phrases.ts'
import type { StakeFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { paths } from './paths.ts'
import { inputTiles } from './tiles.ts'

/** Two paths that part, ours and at the leaders' pace, and beside them what they are made of. Dots where no group line may be drawn. */
export function composeStake(findings: StakeFindings, words: Words): SlideContent {
  if (findings.lack !== null) return lackingSlide(findings, words)
  const { stake: text } = words.panels.leaders
  const metric = findings.metric ? words.metrics[findings.metric].short : ''
  return {
    headline: headline(findings, words),
    subtitle: [text.subtitle(metric, windowText(findings, words)), ruleInShort(findings, words)].join(' · '),
    charts: [paths(findings, words) ?? companyDots(findings, words), inputTiles(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: findings.stake === null && findings.stakeLack?.kind !== 'no-own',
  }
}
