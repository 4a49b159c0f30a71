import { availableMetrics, metricById } from '../../metrics/index.ts'
import type { Metric, MetricId } from '../../metrics/metric.ts'
import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, periodKey } from '../../workspace/period.ts'
import type { ChoiceControl, Control } from '../panel.ts'
import { periodChoices, type Subject, segmentNames, subjects } from './scope.ts'
import { rankable } from './settings.ts'

/** What the findings of a view say of their scope: the choices in force. */
export interface ScopeInForce {
  metric: MetricId
  period: Period | null
  of: Subject
  segment: string | null
}

/** A choice; its label says what it changes, unless a hint does. */
export function choice(
  key: string,
  label: string,
  value: string,
  choices: ChoiceControl['choices'],
  hint: string | null = null,
): ChoiceControl {
  return { kind: 'choice', key, label, hint, choices, value }
}

/** The metrics that this workspace has data for. */
export function metricControl(db: ReadableDb, metric: MetricId, words: Words): Control {
  const available = availableMetrics(db)
  const offered = rankable.filter((known) => known.id === metric || available.includes(known))
  const choices = offered.map(({ id }) => ({ value: id, label: words.metrics[id].name }))
  return choice('metric', words.panels.rankings.controls.metric, metric, choices)
}

/** The periods with data, and the one in force. */
export function periodControl(db: ReadableDb, { metric, period }: ScopeInForce, words: Words): Control {
  const say = words.panels.rankings
  const periods = periodChoices(db, metricById(metric)!)
  const known = !period || periods.some((other) => periodKey(other) === periodKey(period))
  return choice('period', say.controls.period, period ? periodKey(period) : 'all', [
    { value: 'all', label: sentenceCase(say.allPeriods, words) },
    ...(known ? periods : [period, ...periods]).map((one) => ({
      value: periodKey(one),
      label: words.numbers.period(one),
    })),
  ])
}

/** What is ranked, and the filters on it: only those that this workspace has data for. */
export function subjectControls(db: ReadableDb, { metric, of, segment }: ScopeInForce, words: Words): Control[] {
  const say = words.panels.rankings
  const controls: Control[] = []
  const parts = subjects.filter((subject) => subject === of || hasSubject(db, metricById(metric)!, subject))
  if (parts.length > 1) {
    const choices = parts.map((subject) => ({ value: subject, label: sentenceCase(say.nouns[subject].many, words) }))
    controls.push(choice('of', say.controls.of, of, choices))
  }
  const segments = segmentNames(db)
  if (segments.length > 0 && of !== 'segment') {
    controls.push(
      choice('segment', say.controls.segment, segment ?? 'all', [
        { value: 'all', label: sentenceCase(say.controls.allSegments, words) },
        ...segments.map((name) => ({ value: name, label: name })),
      ]),
    )
  }
  return controls
}

function hasSubject(db: ReadableDb, metric: Metric, subject: Subject): boolean {
  return subject === 'company' || metric.estimate(db, { by: [subject] }).some((estimate) => estimate[subject] !== null)
}
