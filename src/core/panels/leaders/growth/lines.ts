import type { Tone } from '../../../charts/chart.ts'
import type { Line, LinesSpec } from '../../../charts/lines/spec.ts'
import type { Words } from '../../../words/index.ts'
import type { GrowthFindings, SeriesFinding } from './findings.ts'

/** Revenue indexes of leaders, laggards, the industry's median and our own company. */
export function lines(findings: GrowthFindings, words: Words): LinesSpec {
  const { chart } = words.panels.leaders
  const periods = findings.series[0]?.values.map(({ period }) => words.numbers.period(period)) ?? []
  return {
    kind: 'lines',
    lang: words.lang,
    title: chart.lines,
    periods,
    series: findings.series.map((series) => line(series, words)),
    baseline: { value: 100, label: chart.base(periods[0] ?? '') },
    words: { period: chart.period },
  }
}

const tones = { leaders: 'leader', laggards: 'laggard', median: 'context', own: 'own' } as const satisfies Record<
  SeriesFinding['id'],
  Tone
>

function line(series: SeriesFinding, words: Words): Line {
  const { chart } = words.panels.leaders
  const name = seriesName(series, words)
  const values = series.values.map(({ index }) => index)
  const last = values.at(-1)
  return {
    name,
    tone: tones[series.id],
    values,
    endLabel: typeof last === 'number' ? chart.end(name, words.numbers.number(last)) : name,
    band: null,
    dashed: false,
  }
}

function seriesName({ id, company }: SeriesFinding, words: Words): string {
  return id === 'own' ? (company ?? '') : words.panels.leaders.series[id]
}
