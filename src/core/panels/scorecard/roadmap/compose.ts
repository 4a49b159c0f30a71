import type { Initiative } from '../../../assessment/initiatives.ts'
import type { PlanRow, PlanSpec } from '../../../charts/plan/spec.ts'
import { nameOf, type ScorecardModel } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { modelLine, sourceLine } from '../foot-lines.ts'
import type { Gap } from '../gaps/findings.ts'
import { levelText } from '../level-text.ts'
import { calendarOf } from './calendar.ts'
import type { RoadmapFindings } from './findings.ts'
import { headlineOf } from './headline.ts'

/** Says who does what until when: a row per initiative and per open target. Without either the slide has no chart. */
export function composeRoadmap(findings: RoadmapFindings, words: Words): SlideContent {
  const shows = findings.owners.length > 0
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: !shows,
  }
}

function subtitleOf({ company, plan, open }: RoadmapFindings, words: Words): string {
  const { roadmap: say } = words.panels.scorecard
  const { number, date } = words.numbers
  const { initiatives, asOf } = plan
  return [
    company,
    say.measure,
    say.count(number(initiatives.length), initiatives.length === 1),
    open.length > 0 ? say.openGaps(number(open.length), open.length === 1) : null,
    asOf && say.asOf(date(asOf)),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function chartOf({ owners, plan, model }: RoadmapFindings, words: Words): PlanSpec {
  const { roadmap: say, more } = words.panels.scorecard
  const { asOf } = plan
  const dates = owners.flatMap(({ initiatives, gaps }) => [
    ...initiatives.flatMap(({ startOn, dueOn }) => [startOn, dueOn]),
    ...gaps.map(({ dueOn }) => dueOn),
  ])
  const days = [...dates, asOf].filter((day) => day !== null)
  return {
    kind: 'plan',
    title: say.chart,
    calendar: calendarOf(days, words),
    today: asOf === null ? null : { date: asOf, label: words.numbers.date(asOf) },
    owners: owners.map(({ name, initiatives, gaps }) => ({
      name: name ?? say.nobody,
      missing: name === null,
      rows: [
        ...initiatives.map((initiative) => initiativeRow(initiative, words)),
        ...gaps.map((gap) => gapRow(gap, { model, asOf }, words)),
      ],
    })),
    words: { ...say.columns, more },
  }
}

function initiativeRow({ name, progress, overdue, startOn, dueOn, status }: Initiative, words: Words): PlanRow {
  const { roadmap: say, progress: progressWords } = words.panels.scorecard
  return {
    ...{ name, state: progress, late: overdue, start: startOn, due: dueOn },
    dueText: dueOn === null ? say.undated : words.numbers.date(dueOn),
    statusText: overdue ? say.overdue : progressWords[progress],
    kindText: status === null ? say.initiative : `${say.initiative}: ${status}`,
  }
}

function gapRow(
  { id, level, target, dueOn }: Gap,
  { model, asOf }: { model: ScorecardModel; asOf: string | null },
  words: Words,
): PlanRow {
  const { roadmap: say } = words.panels.scorecard
  const written = (at: number) => levelText(at, model.scale, words)
  return {
    name: say.gap(nameOf(model, id, words.lang), written(level), written(target)),
    state: 'gap',
    late: dueOn! < (asOf ?? ''),
    ...{ start: null, due: dueOn, dueText: words.numbers.date(dueOn!) },
    ...{ statusText: say.open, kindText: say.openGap },
  }
}

function footnotesOf(findings: RoadmapFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.roadmap
  const { plan, owners, undatedGaps } = findings
  const { number } = words.numbers
  const undated = plan.initiatives.filter(({ dueOn }) => dueOn === null).length
  return [
    plan.files.length > 0 ? foot.source(plan.files.join(', ')) : foot.toImport,
    sourceLine(findings, words),
    ...(owners.length > 0 ? [foot.marks] : []),
    ...(undated > 0 ? [foot.undated(number(undated))] : []),
    ...(undatedGaps > 0 ? [foot.undatedGaps(number(undatedGaps))] : []),
    modelLine(findings, words),
  ]
}
