import type { Words } from '../../../words/index.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { AmountControl, Control, Settings } from '../../panel.ts'
import { scorecardControls } from '../settings.ts'
import { efforts, type QuickWinsFindings } from './findings.ts'

/** What effort is measured by, what a person-day costs, and where the plot is divided: only what the figures of the plan let vary. */
export function quickWinsControls(
  db: ReadableDb,
  settings: Settings,
  findings: QuickWinsFindings,
  words: Words,
): Control[] {
  const { controls: text, effort: effortNames } = words.panels.scorecard.quickWins
  const { placed, thresholds, effort, dayRate, currency, plan } = findings
  const money = currency ?? ''
  const controls = scorecardControls(db, settings, words)
  const measured = plan.initiatives.some(({ effortDays }) => effortDays !== null)
  if (!measured && placed.length === 0) return controls
  if (measured) {
    const choices = efforts.map((value) => ({ value, label: effortNames[value] }))
    controls.push({ kind: 'choice', key: 'effort', label: text.effort, hint: null, choices, value: effort })
  }
  if (measured && effort === 'cost') {
    controls.push(amount('dayRate', text.dayRate, text.dayRateHint, dayRate, dearestDay(findings), money))
  }
  if (thresholds) {
    const most = (values: number[]) => Math.max(...values)
    const benefits = most(placed.map(({ benefit }) => benefit))
    const longest = most(placed.map((item) => item.effort))
    controls.push(
      amount('benefitFrom', text.benefitFrom, text.median, thresholds.benefit.value, benefits, money),
      amount(
        'effortUpTo',
        text.effortUpTo[effort],
        text.median,
        thresholds.effort.value,
        longest,
        effort === 'days' ? text.days : money,
      ),
    )
  }
  return controls
}

/** At the dearest, person-days outweigh all other costs of the plan twice. */
function dearestDay({ plan }: QuickWinsFindings): number {
  const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const days = sum(plan.initiatives.map(({ effortDays }) => effortDays))
  const cost = sum(plan.initiatives.map(({ cost }) => cost))
  return days > 0 && cost > 0 ? (2 * cost) / days : 1000
}

/** From 0 to a round number that holds `largest`, in about a hundred steps. */
function amount(key: string, label: string, hint: string, value: number, largest: number, unit: string): AmountControl {
  const step = Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, largest, value) / 20)))
  const max = step * Math.ceil(Math.max(largest, value) / step)
  return { kind: 'amount', key, label, hint, value: String(value), min: 0, max: Math.max(step, max), step, unit }
}
