import { availableMetrics, metricById } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, periodKey } from '../../workspace/period.ts'
import type { ChoiceControl, Control, Settings } from '../panel.ts'
import { type RankingFindings, type Subject, subjects } from './findings.ts'
import { periodChoices, segmentNames } from './scope.ts'
import { rankable, rankKindOf, rankKinds } from './settings.ts'

/** What the inspector offers: only metrics, periods and subjects that this workspace has data for, and the choices in force. */
export function rankingControls(
  db: ReadableDb,
  settings: Settings,
  { metric: metricId, period, of, segment }: RankingFindings,
  words: Words,
): Control[] {
  const say = words.panels.rankings
  const metric = metricById(metricId)!
  const available = availableMetrics(db)
  const periods = periodChoices(db, metric)
  const offered =
    period && !periods.some((known) => periodKey(known) === periodKey(period)) ? [period, ...periods] : periods
  const control = (key: string, label: string, value: string, choices: ChoiceControl['choices']): ChoiceControl => ({
    ...{ kind: 'choice', key, label, hint: null, choices, value },
  })
  const periodText = (choice: Period) => ({ value: periodKey(choice), label: words.numbers.period(choice) })
  const controls: Control[] = [
    control(
      'metric',
      say.controls.metric,
      metricId,
      rankable
        .filter((known) => known === metric || available.includes(known))
        .map(({ id }) => ({ value: id, label: words.metrics[id].name })),
    ),
    control('period', say.controls.period, period ? periodKey(period) : 'all', [
      { value: 'all', label: sentenceCase(say.allPeriods, words) },
      ...offered.map(periodText),
    ]),
    {
      ...control(
        'ranks',
        say.controls.ranks,
        rankKindOf(settings),
        rankKinds.map((kind) => ({ value: kind, label: sentenceCase(say.controls[kind], words) })),
      ),
      hint: say.controls.ranksHint,
    },
  ]
  const parts = subjects.filter((subject) => subject === of || hasSubject(db, metric, subject))
  if (parts.length > 1) {
    const choices = parts.map((subject) => ({ value: subject, label: sentenceCase(say.nouns[subject].many, words) }))
    controls.push(control('of', say.controls.of, of, choices))
  }
  const segments = segmentNames(db)
  if (segments.length > 0 && of !== 'segment') {
    controls.push(
      control('segment', say.controls.segment, segment ?? 'all', [
        { value: 'all', label: sentenceCase(say.controls.allSegments, words) },
        ...segments.map((segment) => ({ value: segment, label: segment })),
      ]),
    )
  }
  return controls
}

function hasSubject(db: ReadableDb, metric: Metric, subject: Subject): boolean {
  return subject === 'company' || metric.estimate(db, { by: [subject] }).some((estimate) => estimate[subject] !== null)
}
