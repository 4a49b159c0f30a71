import type { Words } from '../words/index.ts'
import { dashed } from '../words/numbers.ts'
import type { KeyFigure } from './figure.ts'

/** What a figure is called: "NPS, Aurora", "NPS, Aurora · App". */
export function figureName({ name, metric, of, within }: KeyFigure, words: Words): string {
  const called = words.figures.names[name](metric ? words.metrics[metric].short : '', of?.[words.lang] ?? '')
  return [called, ...within].join(' · ')
}

/** Its value as it is written, without its interval. */
export function figureValue({ unit, currency, decimals, value }: KeyFigure, { numbers }: Words): string {
  if (unit === 'money') return numbers.money(value, currency)
  return unit === 'percent' ? numbers.percent(value, decimals) : numbers.number(value, decimals)
}

/** Its value with the interval, or the places that are possible: "38 (34 to 42)", "4 (2–7)"; alone where these are but one. */
export function figureWithin(figure: KeyFigure, words: Words): string {
  const { low, high, unit, decimals } = figure
  const value = figureValue(figure, words)
  const { numbers, figures } = words
  if (low === null || high === null || low === high) return value
  if (unit === 'place') return figures.within(value, dashed(numbers.number(low), numbers.number(high)))
  // The ends of an amount are in the millions or billions of the amount itself.
  const { divisor } = unit === 'money' ? numbers.moneyScale(figure.value) : { divisor: 1 }
  const places = unit === 'money' && divisor > 1 ? 1 : decimals
  return figures.within(value, numbers.range(low / divisor, high / divisor, places))
}

/** A difference of two such figures with its sign. */
export function figureChange({ unit, currency, decimals }: KeyFigure, change: number, words: Words): string {
  const { numbers } = words
  if (unit === 'money') {
    const sign = change > 0 ? '+' : change < 0 ? '−' : ''
    return `${sign}${numbers.money(Math.abs(change), currency)}`
  }
  const signed = numbers.signed(change, decimals)
  return unit === 'percent' ? words.panels.rankings.pointsOfPercent(signed) : signed
}
