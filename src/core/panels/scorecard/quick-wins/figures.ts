import type { Words } from '../../../words/index.ts'
import type { QuickWinsFindings } from './findings.ts'

/** How the two figures of an initiative are written: by themselves, and as they stand on the axes. */
export function figureTexts({ placed, effort, currency }: QuickWinsFindings, words: Words) {
  const { numbers } = words
  const { quickWins: say } = words.panels.scorecard
  const largest = Math.max(0, ...placed.flatMap((item) => [item.benefit, effort === 'cost' ? item.effort : 0]))
  const { divisor, word } = numbers.moneyScale(largest)
  const unit = [word.trim(), currency].filter(Boolean).join(' ')
  const scaled = (value: number) => numbers.number(value / divisor, divisor === 1 ? 0 : 1)
  return {
    divisor,
    /** "m USD": what the axes count in; empty for plain money without a known currency. */
    unit,
    benefitText: (value: number) => numbers.money(value, currency),
    effortText: (value: number) =>
      effort === 'days' ? say.daysOf(numbers.number(value)) : numbers.money(value, currency),
    /** "2.4 / 0.3": benefit and effort in the units of the axes. */
    pair: (benefit: number, takes: number) =>
      `${scaled(benefit)} / ${effort === 'days' ? numbers.number(takes) : scaled(takes)}`,
  }
}
