import { offeredParts, type PartId } from '../../metrics/cx-index/parts.ts'
import { availableMetrics, metricById } from '../../metrics/index.ts'
import type { Metric, MetricId } from '../../metrics/metric.ts'
import { compositeMeans } from '../../stats/composite.ts'
import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { periodKey } from '../../workspace/period.ts'
import type { ChoiceControl, Control } from '../panel.ts'
import { equalShares, sharesText } from '../shares.ts'
import { partNames, parts, periodChoices, type Scope, type Subject, subjects } from './scope.ts'
import { rankable } from './settings.ts'

/** What the findings of a view say of their scope: the choices in force. */
export interface ScopeInForce extends Pick<Scope, 'period' | 'of' | 'filters' | 'recipe'> {
  metric: MetricId
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
export function subjectControls(db: ReadableDb, { metric, of, filters }: ScopeInForce, words: Words): Control[] {
  const say = words.panels.rankings
  const controls: Control[] = []
  const offered = subjects.filter((subject) => subject === of || hasSubject(db, metricById(metric)!, subject))
  if (offered.length > 1) {
    const choices = offered.map((subject) => ({ value: subject, label: sentenceCase(say.nouns[subject].many, words) }))
    controls.push(choice('of', say.controls.of, of, choices))
  }
  for (const part of parts) {
    const names = partNames(db, part)
    if (names.length === 0 || of === part) continue
    controls.push(
      choice(part, say.controls[part], filters[part] ?? 'all', [
        { value: 'all', label: sentenceCase(say.controls.all[part], words) },
        ...names.map((name) => ({ value: name, label: name })),
      ]),
    )
  }
  return controls
}

/** How a CX index is made, where it is made of parts. */
export function indexControls(db: ReadableDb, { recipe }: ScopeInForce, words: Words): Control[] {
  if (!recipe) return []
  const say = words.panels.rankings.controls
  const offered = offeredParts(
    db,
    recipe.weights.map(({ part }) => part),
  )
  const weightOf = (id: PartId) => recipe.weights.find(({ part }) => part === id)?.weight ?? 0
  const same = offered.every((part) => weightOf(part) === weightOf(offered[0]!))
  const shares = offered.map((part) => ({ key: part, percent: Math.round(100 * weightOf(part)) }))
  const means = compositeMeans.map((mean) => ({ value: mean, label: sentenceCase(say.means[mean], words) }))
  return [
    {
      kind: 'shares',
      key: 'weights',
      label: say.weights,
      hint: say.weightsHint,
      parts: offered.map((part) => ({ key: part, label: words.metrics[part].short })),
      value: sharesText(same ? equalShares(offered) : shares),
    },
    choice('mean', say.mean, recipe.mean, means, say.meanHint),
  ]
}

function hasSubject(db: ReadableDb, metric: Metric, subject: Subject): boolean {
  return subject === 'company' || metric.estimate(db, { by: [subject] }).some((estimate) => estimate[subject] !== null)
}
