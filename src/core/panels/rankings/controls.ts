import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, periodKey } from '../../workspace/period.ts'
import type { Control, Settings } from '../panel.ts'
import { type Subject, subjects } from './findings.ts'
import { periodChoices, type Scope, segmentNames } from './scope.ts'
import { rankable, rankKinds, scopeOf } from './settings.ts'

/** What the inspector offers: only metrics, periods and subjects that this workspace has data for, and the choices in force. */
export function rankingControls(db: ReadableDb, settings: Settings, words: Words): Control[] {
  const say = words.panels.rankings
  const scope = scopeOf(db, settings)
  const period = scope.period
  const periods = periodChoices(db, scope.metric)
  const offered =
    period && !periods.some((known) => periodKey(known) === periodKey(period)) ? [period, ...periods] : periods
  const control = (key: string, label: string, value: string, choices: Control['choices']): Control => ({
    ...{ key, label, hint: null, choices, value },
  })
  const periodText = (choice: Period) => ({ value: periodKey(choice), label: words.numbers.period(choice) })
  const controls = [
    control(
      'metric',
      say.controls.metric,
      scope.metric.id,
      rankable
        .filter((metric) => metric === scope.metric || metric.estimate(db, { by: [] }).length > 0)
        .map((metric) => ({ value: metric.id, label: words.metrics[metric.id].name })),
    ),
    control('period', say.controls.period, period ? periodKey(period) : 'all', [
      { value: 'all', label: sentenceCase(say.allPeriods, words) },
      ...offered.map(periodText),
    ]),
    {
      ...control(
        'ranks',
        say.controls.ranks,
        scope.ranks,
        rankKinds.map((kind) => ({ value: kind, label: sentenceCase(say.controls[kind], words) })),
      ),
      hint: say.controls.ranksHint,
    },
  ]
  const parts = subjects.filter((subject) => subject === scope.of || hasSubject(db, scope, subject))
  if (parts.length > 1) {
    const choices = parts.map((subject) => ({ value: subject, label: sentenceCase(say.nouns[subject].many, words) }))
    controls.push(control('of', say.controls.of, scope.of, choices))
  }
  const segments = segmentNames(db)
  if (segments.length > 0 && scope.of !== 'segment') {
    controls.push(
      control('segment', say.controls.segment, scope.segment ?? 'all', [
        { value: 'all', label: sentenceCase(say.controls.allSegments, words) },
        ...segments.map((segment) => ({ value: segment, label: segment })),
      ]),
    )
  }
  return controls
}

function hasSubject(db: ReadableDb, { metric }: Scope, subject: Subject): boolean {
  return subject === 'company' || metric.estimate(db, { by: [subject] }).some((estimate) => estimate[subject] !== null)
}
