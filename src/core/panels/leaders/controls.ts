import { availableMetrics, periodsOf } from '../../metrics/index.ts'
import type { Words } from '../../words/index.ts'
import { sentenceCase } from '../../words/sentence-case.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { type Period, parsePeriod, periodKey } from '../../workspace/period.ts'
import type { ChoiceControl, Control } from '../panel.ts'
import { type MarketFindings, type Rule, weights } from './findings.ts'
import { readRevenue } from './revenue.ts'
import { namedRules, ruleKey, surveyMetrics } from './settings.ts'

/** What every view varies: metric, period of the score, window, and the rule that tells leaders and laggards apart. */
export function marketControls(db: ReadableDb, findings: MarketFindings, words: Words): Control[] {
  return [...scoreControls(db, findings, words), ...windowControls(db, findings, words), ruleControl(findings, words)]
}

function scoreControls(db: ReadableDb, findings: MarketFindings, words: Words): Control[] {
  const { controls: text } = words.panels.leaders
  const metrics = availableMetrics(db).filter(({ id }) => surveyMetrics.some((known) => known === id))
  const shown = metrics.find(({ id }) => id === findings.metric)
  if (findings.metric === null || !shown) return []
  // A period that was set stays among the choices when its data are gone.
  const set = parsePeriod(findings.scorePeriod)
  const periods = periodChoices([...periodsOf(db, shown), ...(set ? [set] : [])], words)
  return [
    {
      kind: 'choice',
      key: 'metric',
      label: text.metric,
      hint: null,
      choices: metrics.map(({ id }) => ({ value: id, label: words.metrics[id].name })),
      value: findings.metric,
    },
    {
      kind: 'choice',
      key: 'scorePeriod',
      label: text.scorePeriod,
      hint: text.scorePeriodHint,
      choices: [{ value: 'average', label: text.average }, { value: 'base', label: text.base }, ...periods],
      value: findings.scorePeriod,
    },
  ]
}

function windowControls(db: ReadableDb, { from, to }: MarketFindings, words: Words): Control[] {
  const { controls: text } = words.panels.leaders
  const choices = periodChoices(
    readRevenue(db).map(({ period }) => period),
    words,
  )
  if (!from || !to || choices.length < 2) return []
  return [
    { kind: 'choice', key: 'from', label: text.from, hint: null, value: periodKey(from), choices },
    { kind: 'choice', key: 'to', label: text.to, hint: null, value: periodKey(to), choices },
  ]
}

function ruleControl({ rule }: MarketFindings, words: Words): Control {
  const { controls: text, rules: ruleNames } = words.panels.leaders
  const offered: Rule[] = [...namedRules.map((id) => ({ id, count: null })), ...[3, 5, 10].map(topRule)]
  const value = ruleKey(rule)
  if (!offered.some((known) => ruleKey(known) === value)) offered.push(rule)
  const choices = offered.map((known) => ({
    value: ruleKey(known),
    label: ruleNames.choice(known.id, known.count ?? 0),
  }))
  return { kind: 'choice', key: 'rule', label: text.rule, hint: text.ruleHint, choices, value }
}

/** Whether large companies count more: for the views that compare the two groups. */
export function weightControl({ weight }: MarketFindings, words: Words): Control {
  const { controls: text, weights: names } = words.panels.leaders
  const choices = weights.map((value) => ({ value, label: sentenceCase(names[value], words) }))
  return { kind: 'choice', key: 'weight', label: text.weight, hint: text.weightHint, choices, value: weight.asked }
}

const topRule = (count: number): Rule => ({ id: 'top', count })

/** Each period once, in order of time. */
function periodChoices(periods: readonly Period[], words: Words): ChoiceControl['choices'] {
  const choices = periods.map((period) => ({ value: periodKey(period), label: words.numbers.period(period) }))
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort((a, b) =>
    a.value < b.value ? -1 : 1,
  )
}
