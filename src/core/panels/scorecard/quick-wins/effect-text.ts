import type { BeforeAfter } from '../../../assessment/before-after.ts'
import { metricById } from '../../../metrics/index.ts'
import type { Words } from '../../../words/index.ts'
import { valueText } from '../../value-text.ts'
import { linkedName } from '../gaps/linked-text.ts'

/** "NPS +7.2 (+2.1 to +12.3)": how far a metric moved, with its 95 % interval where there is one. */
export function changeText({ before, after, change }: BeforeAfter, words: Words): string {
  const { gaps } = words.panels.scorecard
  const domain = (before.known && metricById(before.known)?.scale) || ([0, 100] as const)
  const text = valueText({ unit: before.unit ?? 'score', domain, rows: [before, after] }, words)
  const { numbers } = words
  const money = (value: number) => `${value > 0 ? '+' : ''}${numbers.money(value, before.currency)}`
  const [written, end] = before.unit === 'money' ? [money, money] : [text.change, text.signed]
  const interval =
    change.low === null || change.high === null ? '' : ` ${gaps.interval(end(change.low), end(change.high))}`
  return `${linkedName(before, words)} ${written(change.value)}${interval}`
}
