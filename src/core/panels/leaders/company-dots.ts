import type { Tone } from '../../charts/chart.ts'
import type { ScatterSpec } from '../../charts/scatter/spec.ts'
import type { Words } from '../../words/index.ts'
import type { CompanyFinding, MarketFindings } from './findings.ts'
import { spanText } from './phrases.ts'

/** Score against growth, every company a labelled dot, with the periods of both on the axes. */
export function companyDots(findings: MarketFindings, words: Words): ScatterSpec {
  const { chart, scatter } = words.panels.leaders
  const span = (of: MarketFindings['scoreSpan']) => (of ? spanText(of.from, of.to, words) : '')
  const metric = findings.metric ? words.metrics[findings.metric] : null
  return {
    kind: 'scatter',
    lang: words.lang,
    title: chart.scatter,
    x: { label: scatter.axis(metric ? chart.scoreAxis(metric.short, metric.unit) : '', span(findings.scoreSpan)) },
    y: { label: scatter.axis(chart.growthAxis, span(findings.growthSpan)) },
    points: findings.companies.map((company) => ({
      name: company.company,
      x: company.score,
      y: company.growth,
      tone: toneOf(company),
      outlier: false,
    })),
    fit: null,
    note: scatter.note,
    words: scatter.chart,
  }
}

/** Blue and vermillion for the groups, the own company the strongest. */
export function toneOf({ own, group }: CompanyFinding): Tone {
  if (own) return 'own'
  return group === 'leader' || group === 'laggard' ? group : 'context'
}
