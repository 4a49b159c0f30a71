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
  const name = seriesName(series, words)
  const values = series.values.map(({ index }) => index)
  const last = values.at(-1)!
  return {
    name,
    tone: tones[series.id],
    values,
    endLabel: endLabel(name, words.numbers.number(last), series, words),
    band: series.band && { low: series.band.map(({ low }) => low), high: series.band.map(({ high }) => high) },
    dashed: false,
  }
}

function endLabel(name: string, index: string, { band }: SeriesFinding, words: Words): string {
  const { chart } = words.panels.leaders
  return band ? chart.endWithBand(name, index) : chart.end(name, index)
}

function seriesName({ id, company }: SeriesFinding, words: Words): string {
  return id === 'own' ? (company ?? '') : words.panels.leaders.series[id]
}
