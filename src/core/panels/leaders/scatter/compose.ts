import type { ScatterSpec } from '../../../charts/scatter/spec.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { companyDots } from '../company-dots.ts'
import { lackingSlide } from '../lacking.ts'
import { linkHeadline } from '../link-headline.ts'
import { ruleInShort } from '../phrases.ts'
import type { ScatterFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { linkTiles } from './tiles.ts'

/** Every company as a dot, the line where there are enough, and beside it how strong the link is. */
export function composeScatter(findings: ScatterFindings, words: Words): SlideContent {
  if (findings.lack !== null) return lackingSlide(findings, words)
  return {
    headline: linkHeadline(findings, words),
    subtitle: subtitle(findings, words),
    charts: [dots(findings, words), linkTiles(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: false,
  }
}

/** Measures, lag, and the rule by which dots are coloured. */
function subtitle(findings: ScatterFindings, words: Words): string {
  const metric = findings.metric ? words.metrics[findings.metric].short : ''
  const measure = words.panels.leaders.scatter.subtitle(metric, findings.lag)
  return findings.noGroups === null ? `${measure} · ${ruleInShort(findings, words)}` : measure
}

function dots(findings: ScatterFindings, words: Words): ScatterSpec {
  const spec = companyDots(findings, words)
  const outliers = new Set(findings.outliers.map(({ company }) => company))
  const { line } = findings
  return {
    ...spec,
    points: spec.points.map((point) => ({ ...point, outlier: outliers.has(point.name) })),
    fit: line && { slope: line.slope, intercept: line.intercept, band: line.band },
  }
}
