import type { Line, LinesSpec } from '../../../charts/lines/spec.ts'
import type { Words } from '../../../words/index.ts'
import { lineSize } from '../groups.ts'
import type { StakeFindings } from './findings.ts'
import { yearsAhead } from './years.ts'

/**
 * Our revenue as it was, on at our own growth and on at the leaders', with what the interval leaves open as a band. Null without a value at
 * stake, and with fewer leaders or laggards than a group line asks for.
 */
export function paths(findings: StakeFindings, words: Words): LinesSpec | null {
  const { own, stake, leadersGrowth, horizon, rule } = findings
  if (!own || !stake || !leadersGrowth || rule.k < lineSize) return null
  const { stake: text } = words.panels.leaders
  const { number } = words.numbers
  const past = own.history.map(({ period }) => words.numbers.period(period))
  const ahead = Array.from({ length: horizon }, (_, i) => yearsAhead(own, i + 1, words))
  const largest =
    own.revenue! * (1 + Math.max(own.growth, leadersGrowth.high ?? leadersGrowth.value, 0) / 100) ** horizon
  const scale = words.numbers.moneyScale(largest)
  const before = past.slice(1).map(() => null)
  const onAt = (growth: number) =>
    [...before, ...Array.from({ length: horizon + 1 }, (_, i) => own.revenue! * (1 + growth / 100) ** i)].map(
      (value) => (value === null ? null : value / scale.divisor),
    )
  // A decimal more than money is usually written with: two paths that part by little must not end alike.
  const decimals = largest / scale.divisor >= 100 ? 0 : largest / scale.divisor >= 10 ? 1 : 2
  const end = (growth: number) =>
    `${number((own.revenue! * (1 + growth / 100) ** horizon) / scale.divisor, decimals)}${scale.word}`
  const line = (name: string, growth: number, tone: Line['tone'], band: Line['band']): Line => ({
    name,
    tone,
    values: onAt(growth),
    endLabel: text.end(name, `${number(growth, 1)}%`, end(growth)),
    band,
    dashed: true,
  })
  const { low, high } = leadersGrowth
  return {
    kind: 'lines',
    lang: words.lang,
    title: text.title([scale.word.trim(), own.currency].filter(Boolean).join(' ')),
    periods: [...past, ...ahead],
    series: [
      line(
        text.leadersPace,
        leadersGrowth.value,
        'leader',
        low === null || high === null ? null : { low: onAt(low), high: onAt(high) },
      ),
      {
        name: text.actual(own.company),
        tone: 'own',
        values: [...own.history.map(({ revenue }) => revenue / scale.divisor), ...ahead.map(() => null)],
        endLabel: '',
        band: null,
        dashed: false,
      },
      line(own.company, own.growth, 'own', null),
    ],
    baseline: null,
    words: { period: words.panels.leaders.chart.period },
  }
}
