import type { LinkedValue } from '../../../assessment/linked-value.ts'
import { metricById } from '../../../metrics/index.ts'
import type { Words } from '../../../words/index.ts'
import { valueText } from '../../value-text.ts'

/** "NPS 33* (18 to 47), n = 100, 2025": the value with its base, interval and period, as far as they are known. */
export function linkedText(linked: LinkedValue, words: Words): string {
  const { known, unit, value, low, high, n, flag, period } = linked
  const { gaps: say } = words.panels.scorecard
  const scale = (known && metricById(known)?.scale) || ([0, 100] as const)
  const text = valueText({ unit: unit ?? 'score', domain: scale, rows: [linked] }, words)
  const money = unit === 'money' ? words.numbers.money(value, linked.currency) : text.value(value)
  const interval = low === null || high === null ? null : say.interval(text.value(low), text.value(high))
  const shown = `${money}${flag === 'base-under-100' ? '*' : ''}`
  return [
    [linkedName(linked, words), shown, interval].filter((part) => part !== null).join(' '),
    n === null ? null : `n = ${words.numbers.number(n)}`,
    words.numbers.period(period),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** The metric in a word: of the catalogue, of those that the built-in model names, else as the model has it. */
export function linkedName({ known, metric }: Pick<LinkedValue, 'known' | 'metric'>, words: Words): string {
  const others: Readonly<Record<string, string>> = words.panels.scorecard.gaps.metrics
  return known ? words.metrics[known].short : (others[metric] ?? metric)
}
