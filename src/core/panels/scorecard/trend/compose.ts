import type { Line, LinesSpec } from '../../../charts/lines/spec.ts'
import { figureCell, type ListingSpec, wordCell } from '../../../charts/listing/spec.ts'
import { nameOf } from '../../../scorecard-model/model.ts'
import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { leftOutLines, modelLine, sourceLine } from '../foot-lines.ts'
import { levelText } from '../level-text.ts'
import type { TrendFindings } from './findings.ts'
import { headlineOf, previousDate } from './headline.ts'

/** Says how maturity moved: a line per pillar and one for the whole, and beside them what changed last. With one assessment the slide has no chart. */
export function composeTrend(findings: TrendFindings, words: Words): SlideContent {
  const shows = findings.points.length > 1
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [linesOf(findings, words), ...changesOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: !shows,
  }
}

function subtitleOf({ company, model, points, assessments }: TrendFindings, words: Words): string {
  const { trend: say, measure } = words.panels.scorecard
  const { exact, number, date } = words.numbers
  const span = assessments > 1 ? say.span(date(points[0]!.date), date(points.at(-1)!.date)) : null
  return [
    company,
    measure(exact(model.scale.low), exact(model.scale.high)),
    points.length > 0 ? say.assessments(number(assessments), assessments === 1) : null,
    span ?? (points.length > 1 ? date(points[0]!.date) : null),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function linesOf({ model, points, pillars, weakest }: TrendFindings, words: Words): LinesSpec {
  const { trend: say } = words.panels.scorecard
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : words.numbers.number(value, decimalsOf(model.scale))
  const line = (name: string, tone: Line['tone'], values: (number | null)[]): Line => ({
    ...{ name, tone, values, band: null, dashed: false },
    endLabel: `${name} ${written(values.at(-1))}`.trim(),
  })
  const ofPillars = pillars.map(({ id }, i) => {
    const values = points.map((point) => point.pillars[i] ?? null)
    return line(nameOf(model, id, words.lang), id === weakest ? 'bad' : 'rival', values)
  })
  return {
    kind: 'lines',
    title: say.chart,
    lang: words.lang,
    periods: points.map(({ date, talk }) => {
      const day = words.numbers.date(date)
      return talk === null ? day : say.talk[talk](day)
    }),
    series: [
      // One pillar is the whole.
      ...(pillars.length > 1 ? ofPillars : []),
      line(
        say.overall,
        'own',
        points.map(({ overall }) => overall),
      ),
    ],
    baseline: null,
    words: { period: say.columns.assessment },
  }
}

function changesOf({ model, changes }: TrendFindings, words: Words): ListingSpec[] {
  if (changes.length === 0) return []
  const { trend: say, columns, more } = words.panels.scorecard
  const written = (level: number) => levelText(level, model.scale, words)
  const rows = (up: boolean) =>
    changes
      .filter(({ from, to }) => to > from === up)
      .map(({ id, pillar, from, to, evidence, note }) => ({
        cells: [
          wordCell(nameOf(model, id, words.lang)),
          wordCell(nameOf(model, pillar, words.lang)),
          figureCell(`${written(from)} → ${written(to)}`, `${written(from)} → ${written(to)}`, up ? null : 'bad'),
          figureCell('', from),
          figureCell('', to),
          wordCell(evidence ?? ''),
          wordCell(note ?? ''),
        ],
      }))
  return [
    {
      kind: 'listing',
      title: say.changed,
      columns: [
        { label: columns.capability, as: 'main' },
        { label: columns.pillar, as: 'table' },
        { label: columns.level, as: 'figure' },
        { label: say.columns.before, as: 'table' },
        { label: say.columns.now, as: 'table' },
        { label: say.columns.evidence, as: 'table' },
        { label: say.columns.note, as: 'table' },
      ],
      scale: null,
      groups: [
        { name: say.groups.up, rows: rows(true) },
        { name: say.groups.down, rows: rows(false) },
      ],
      words: { group: say.columns.direction, more },
    },
  ]
}

/** How many notes of the room stand on the slide; the others are in the data table. */
const notesShown = 2

function footnotesOf(findings: TrendFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.trend
  const { points, added, alike, compared, workshop, changes, model } = findings
  const { number, date } = words.numbers
  const written = (value: number) => number(value, decimalsOf(model.scale))
  const noted = changes.filter(({ note }) => note !== null).slice(0, notesShown)
  return [
    sourceLine(findings, words),
    ...(noted.length > 0
      ? [foot.why(noted.map(({ id, note }) => `${nameOf(model, id, words.lang)} – ${note}`).join('; '))]
      : []),
    ...(compared === 'assessments' && workshop
      ? [foot.workshop(date(workshop.date), written(workshop.from), written(workshop.to), workshop.changed)]
      : []),
    ...(points.length > 1 ? [foot.method] : []),
    ...(points.some(({ talk }) => talk !== null) ? [foot.talk] : []),
    ...(added > 0 && alike ? [foot.added(number(added), number(alike.capabilities))] : []),
    ...(compared === 'assessments' ? otherAssessors(findings, words) : []),
    modelLine(findings, words),
    // What is replaced by a later rating is what a trend is made of.
    ...leftOutLines({ ...findings, superseded: 0 }, words),
  ]
}

function otherAssessors(findings: TrendFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.trend
  const { number, date } = words.numbers
  const { points } = findings
  const last = points.at(-1)!
  const before = points.findLast((point) => point.date === previousDate(findings))!
  const names = (list: readonly string[]) => [...list].sort().join('\n')
  if (names(before.assessors) === names(last.assessors)) return []
  return [
    foot.others(number(before.assessors.length), date(before.date), number(last.assessors.length), date(last.date)),
  ]
}
