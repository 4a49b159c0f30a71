import type { HeatMapSpec } from '../../../charts/heat-map/spec.ts'
import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import type { SlideContent } from '../../panel.ts'
import { filterTexts } from '../filter-texts.ts'
import type { WeightedRow, WeightsFindings } from './findings.ts'
import { footnotesOf } from './footnotes.ts'
import { headlineOf } from './headline.ts'

/** Says how ranks depend on the weights: one heat map of ranks. Where there is nothing to vary the slide has none. */
export function composeWeights(findings: WeightsFindings, words: Words): SlideContent {
  const shows = findings.rows.length > 0
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: !shows,
  }
}

function subtitleOf({ rows, of, period, filters, within, weights, mean }: WeightsFindings, words: Words): string {
  const say = words.panels.rankings
  const { numbers } = words
  const { name, unit } = words.metrics.cx_index
  const count = numbers.number(rows.length)
  const noun = say.nouns[of].many
  const names = weights.map(({ part }) => words.metrics[part].short)
  const alike = weights.length > 1 && weights.every(({ weight }) => Math.abs(weight - 1 / weights.length) < 1e-9)
  const parts = alike
    ? [say.weighting.alike(numbers.list(names))]
    : weights.map(({ weight }, i) => say.weighting.weight(names[i]!, numbers.percent(100 * weight)))
  return [
    `${name}, ${unit}`,
    ...(weights.length > 0 ? [[...parts, say.weighting.means[mean]].join(', ')] : []),
    ...filterTexts(filters, words),
    period ? numbers.period(period) : say.allPeriods,
    ...(rows.length > 0 ? [within === null ? say.who(count, noun) : say.whoOf(count, noun, within)] : []),
  ].join(' · ')
}

function chartOf({ rows, of, draws }: WeightsFindings, words: Words): HeatMapSpec {
  const { columns } = words.panels.rankings.weighting
  const count = words.numbers.number(draws)
  return {
    kind: 'heat-map',
    title: words.metrics.cx_index.name,
    rows: rows.map((row) => ({
      name: row.name,
      tone: row.own ? 'own' : 'context',
      place: row.place,
      placeText: placeText(row, rows),
      shares: row.shares,
      median: String(row.median),
      range: dashed(String(row.low), String(row.high)),
    })),
    words: {
      ...columns,
      name: sentenceCase(words.panels.rankings.nouns[of].one, words),
      shares: columns.shares(count),
      ink: columns.ink(count),
    },
  }
}

/** Ties are printed "2=", as in the ranking. */
function placeText({ rank, place }: WeightedRow, rows: readonly WeightedRow[]): string {
  if (rank === null) return '*'
  return rows.filter((other) => other.place === place).length > 1 ? `${rank}=` : String(rank)
}
