import { availableMetrics, catalogue, periodsOf } from '../../metrics/index.ts'
import type { MetricId } from '../../metrics/metric.ts'
import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Period, parsePeriod, periodKey } from '../../workspace/period.ts'
import type { Control, Settings } from '../panel.ts'
import { chosen } from '../settings.ts'
import { type LeadersFindings, type Rule, type Weight, weights } from './findings.ts'
import { readRevenue } from './revenue.ts'

export const settingKeys = ['metric', 'scorePeriod', 'from', 'to', 'rule', 'weight'] as const

/**
 * Metrics that companies can be told apart by: every survey metric. The first with most companies is the default, and an index
 * made to compare companies goes first.
 */
export const surveyMetrics: readonly MetricId[] = catalogue
  .filter((metric) => metric.hasBaseRule)
  .map((metric) => metric.id)
  .sort((a, b) => Number(b === 'cx_index') - Number(a === 'cx_index'))

const rules = ['quartile', 'tercile', 'median', 'sd'] as const

export interface Chosen {
  /** Undefined: the default for this workspace. */
  metric: MetricId | undefined
  scorePeriod: 'average' | 'base' | Period
  from: Period | undefined
  to: Period | undefined
  rule: Rule
  weight: Weight
}

/** What the settings say. Failure SET-02 for a value that this panel does not know. */
export function chosenLeaders(settings: Settings): Chosen {
  const { scorePeriod = 'average' } = settings
  return {
    metric: chosen(settings, 'metric', surveyMetrics),
    scorePeriod:
      scorePeriod === 'average' || scorePeriod === 'base'
        ? scorePeriod
        : periodSetting(settings, 'scorePeriod', 'average, base, 2024, 2024-Q1')!,
    from: periodSetting(settings, 'from', '2024, 2024-Q1, 2024-03'),
    to: periodSetting(settings, 'to', '2024, 2024-Q1, 2024-03'),
    rule: ruleSetting(settings),
    weight: chosen(settings, 'weight', weights) ?? 'equal',
  }
}

/** A period without data is known too: a slide outlives the data it was set for. */
function periodSetting(settings: Settings, key: string, known: string): Period | undefined {
  const value = settings[key]
  if (value === undefined) return undefined
  const period = parsePeriod(value)
  if (!period) throw new Failure('SET-02', { key, value, known })
  return period
}

function ruleSetting({ rule = 'quartile' }: Settings): Rule {
  const top = /^top:([1-9]\d{0,5})$/.exec(rule)
  if (top) return { id: 'top', count: Number(top[1]) }
  const id = rules.find((known) => known === rule)
  if (!id) throw new Failure('SET-02', { key: 'rule', value: rule, known: `${rules.join(', ')}, top:5` })
  return { id, count: null }
}

/** The rule as its setting is written. */
export function ruleKey({ id, count }: Rule): string {
  return count === null ? id : `${id}:${count}`
}

export function leadersControls(db: ReadableDb, findings: LeadersFindings, words: Words): Control[] {
  const { controls: text, rules: ruleNames, weights: weightNames } = words.panels.leaders
  const metrics = availableMetrics(db).filter(({ id }) => surveyMetrics.some((known) => known === id))
  const shown = metrics.find(({ id }) => id === findings.metric)
  const choice = (period: Period) => ({ value: periodKey(period), label: words.numbers.period(period) })
  const windowPeriods = distinct(readRevenue(db).map(({ period }) => choice(period)))
  // A period that was set stays among the choices when its data are gone.
  const set = parsePeriod(findings.scorePeriod)
  const scorePeriods = distinct([...(shown ? periodsOf(db, shown) : []), ...(set ? [set] : [])].map(choice))
  const controls: Control[] = []
  if (findings.metric !== null && shown) {
    const choices = metrics.map(({ id }) => ({ value: id, label: words.metrics[id].name }))
    controls.push({ kind: 'choice', key: 'metric', label: text.metric, hint: null, choices, value: findings.metric })
    controls.push({
      kind: 'choice',
      key: 'scorePeriod',
      label: text.scorePeriod,
      hint: text.scorePeriodHint,
      choices: [{ value: 'average', label: text.average }, { value: 'base', label: text.base }, ...scorePeriods],
      value: findings.scorePeriod,
    })
  }
  if (findings.from && findings.to && windowPeriods.length > 1) {
    const first = {
      kind: 'choice' as const,
      key: 'from',
      label: text.from,
      hint: null,
      value: periodKey(findings.from),
    }
    const last = { kind: 'choice' as const, key: 'to', label: text.to, hint: null, value: periodKey(findings.to) }
    controls.push({ ...first, choices: windowPeriods }, { ...last, choices: windowPeriods })
  }
  const offered: Rule[] = [...rules.map((id) => ({ id, count: null })), ...[3, 5, 10].map(topRule)]
  const inForce = ruleKey(findings.rule)
  if (!offered.some((rule) => ruleKey(rule) === inForce)) offered.push(findings.rule)
  controls.push({
    kind: 'choice',
    key: 'rule',
    label: text.rule,
    hint: text.ruleHint,
    choices: offered.map((rule) => ({ value: ruleKey(rule), label: ruleNames.choice(rule.id, rule.count ?? 0) })),
    value: inForce,
  })
  controls.push({
    kind: 'choice',
    key: 'weight',
    label: text.weight,
    hint: text.weightHint,
    choices: weights.map((weight) => ({ value: weight, label: sentenceCase(weightNames[weight], words) })),
    value: findings.weight.asked,
  })
  return controls
}

const topRule = (count: number): Rule => ({ id: 'top', count })

function distinct(choices: readonly { value: string; label: string }[]): { value: string; label: string }[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort((a, b) =>
    a.value < b.value ? -1 : 1,
  )
}
