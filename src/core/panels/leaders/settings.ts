import { catalogue } from '../../metrics/index.ts'
import type { MetricId } from '../../metrics/metric.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Period, parsePeriod } from '../../workspace/period.ts'
import type { Settings } from '../panel.ts'
import { chosen } from '../settings.ts'
import { type Rule, type Weight, weights } from './findings.ts'

/** What every view knows: companies, their scores and the window. Views of two groups know `weight` besides. */
export const marketKeys = ['metric', 'scorePeriod', 'from', 'to', 'rule'] as const

/**
 * Metrics that companies can be told apart by: every survey metric. The first with most companies is the default, and an index
 * made to compare companies goes first.
 */
export const surveyMetrics: readonly MetricId[] = catalogue
  .filter((metric) => metric.hasBaseRule)
  .map((metric) => metric.id)
  .sort((a, b) => Number(b === 'cx_index') - Number(a === 'cx_index'))

/** The rules that have no number of their own. */
export const namedRules = ['quartile', 'tercile', 'median', 'sd'] as const

export interface Chosen {
  /** Undefined: the default for this workspace. */
  metric: MetricId | undefined
  scorePeriod: 'average' | 'base' | Period
  from: Period | undefined
  to: Period | undefined
  rule: Rule
  weight: Weight
  /** Years ahead. */
  horizon: number
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
    horizon: horizonSetting(settings),
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

/** Growth is held constant so many years at most. */
export const longestHorizon = 10

function horizonSetting({ horizon = '5' }: Settings): number {
  const years = /^\d{1,2}$/.test(horizon) ? Number(horizon) : 0
  if (years >= 1 && years <= longestHorizon) return years
  throw new Failure('SET-02', { key: 'horizon', value: horizon, known: `1 … ${longestHorizon}` })
}

function ruleSetting({ rule = 'quartile' }: Settings): Rule {
  const top = /^top:([1-9]\d{0,5})$/.exec(rule)
  if (top) return { id: 'top', count: Number(top[1]) }
  const id = namedRules.find((known) => known === rule)
  if (!id) throw new Failure('SET-02', { key: 'rule', value: rule, known: `${namedRules.join(', ')}, top:5` })
  return { id, count: null }
}

/** The rule as its setting is written. */
export function ruleKey({ id, count }: Rule): string {
  return count === null ? id : `${id}:${count}`
}
