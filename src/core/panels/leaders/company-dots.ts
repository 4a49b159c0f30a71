import type { Tone } from '../../charts/chart.ts'
import type { ScatterSpec } from '../../charts/scatter/spec.ts'
import type { Words } from '../../words/index.ts'
import type { CompanyFinding, MarketFindings } from './findings.ts'

/** Score against growth, every company a labelled dot. No fitted line: with so few companies it would claim too much. */
export function companyDots(findings: MarketFindings, words: Words): ScatterSpec {
  const { chart } = words.panels.leaders
  const metric = findings.metric ? words.metrics[findings.metric] : null
  return {
    kind: 'scatter',
    lang: words.lang,
    title: chart.scatter,
    x: { label: metric ? chart.scoreAxis(metric.short, metric.unit) : '' },
    y: { label: chart.growthAxis },
    points: findings.companies.map((company) => ({
      name: company.company,
      x: company.score,
      y: company.growth,
      tone: toneOf(company),
      outlier: false,
    })),
    fit: null,
    note: null,
    words: words.panels.leaders.scatter.chart,
  }
}

/** Blue and vermillion for the groups, the own company the strongest. */
export function toneOf({ own, group }: CompanyFinding): Tone {
  if (own) return 'own'
  return group === 'leader' || group === 'laggard' ? group : 'context'
}
