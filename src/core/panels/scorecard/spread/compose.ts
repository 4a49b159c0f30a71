import { figureCell, type ListingRow, type ListingSpec, marksCell, wordCell } from '../../../charts/listing/spec.ts'
import { nameOf } from '../../../scorecard-model/model.ts'
import { decimalsOf, ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'
import type { SlideContent } from '../../panel.ts'
import { leftOutLines, modelLine, sourceLine } from '../foot-lines.ts'
import type { Spread, SpreadFindings } from './findings.ts'
import { headlineOf } from './headline.ts'

/** Says where the assessors differ: a row per capability, those that are far apart first. With one assessor the slide has no chart. */
export function composeSpread(findings: SpreadFindings, words: Words): SlideContent {
  const shows = findings.spreads.length > 0
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: !shows,
  }
}

function subtitleOf({ company, model, assessors, dates }: SpreadFindings, words: Words): string {
  const say = words.panels.scorecard.spread
  const { exact, number, date } = words.numbers
  return [
    company,
    say.measure(exact(model.scale.low), exact(model.scale.high)),
    assessors > 0 ? say.assessors(number(assessors), assessors === 1) : null,
    dates && date(dates.last),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function chartOf({ model, spreads }: SpreadFindings, words: Words): ListingSpec {
  const { spread: say, columns } = words.panels.scorecard
  const row = (spread: Spread) => rowOf(spread, { model }, words)
  return {
    kind: 'listing',
    title: say.chart,
    columns: [
      { label: columns.capability, as: 'main' },
      { label: columns.pillar, as: 'table' },
      { label: columns.level, as: 'marks' },
      { label: say.columns.median, as: 'figure' },
      { label: columns.low, as: 'table' },
      { label: columns.high, as: 'table' },
      { label: say.columns.range, as: 'figure' },
      { label: say.columns.sd, as: 'figure' },
      { label: columns.assessors, as: 'figure' },
    ],
    scale: { ...model.scale, labels: ratingsOfLevels(model.scale).map((rating) => words.numbers.exact(rating)) },
    groups: [
      { name: say.groups.apart, rows: spreads.filter(({ disputed }) => disputed).map(row) },
      { name: say.groups.closer, rows: spreads.filter(({ disputed }) => !disputed).map(row) },
    ],
    words: { group: say.columns.group, more: words.panels.scorecard.more },
  }
}

function rowOf(spread: Spread, { model }: Pick<SpreadFindings, 'model'>, words: Words): ListingRow {
  const { id, pillar, level, low, high, sd, assessors, disputed, votes } = spread
  const { exact, number } = words.numbers
  const range = dashed(exact(low!), exact(high!))
  return {
    cells: [
      wordCell(nameOf(model, id, words.lang), null, disputed),
      wordCell(nameOf(model, pillar, words.lang)),
      marksCell({ level, low, high, target: null, disputed, votes }),
      figureCell(exact(level!), level),
      figureCell('', low),
      figureCell('', high),
      figureCell(range, range, disputed ? 'bad' : null),
      figureCell(number(sd!, decimalsOf(model.scale)), sd),
      figureCell(number(assessors), assessors),
    ],
  }
}

function footnotesOf(findings: SpreadFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.spread
  const { ratedOnce } = findings
  return [
    sourceLine(findings, words),
    ...(findings.spreads.length > 0 ? [foot.marks, foot.order] : findings.overall !== null ? [foot.toCompare] : []),
    ...(ratedOnce > 0 && findings.assessors > 1 ? [foot.once(words.numbers.number(ratedOnce))] : []),
    modelLine(findings, words),
    ...leftOutLines(findings, words),
  ]
}
