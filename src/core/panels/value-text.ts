import type { Unit } from '../metrics/metric.ts'
import type { Words } from '../words/index.ts'

/** What the writing of values depends on: the unit, the ends of the scale, and how exact they are. */
export interface Measured {
  unit: Unit
  domain: readonly [number, number]
  rows: readonly { value: number | null; se: number | null }[]
}

/** How the values of one ranking are written: all with the same decimals. */
export interface ValueText {
  value(value: number): string
  change(value: number): string
  /** As `change`, without its unit: the ends of an interval behind it. */
  signed(value: number): string
}

export function valueText(findings: Measured, words: Words): ValueText {
  const { numbers } = words
  const decimals = decimalsFor(findings)
  const percent = findings.unit === 'percent'
  return {
    value: (value) => (percent ? numbers.percent(value, decimals) : numbers.number(value, decimals)),
    signed: (value) => numbers.signed(value, decimals),
    change: (value) => {
      const signed = numbers.signed(value, decimals)
      return percent ? words.panels.rankings.pointsOfPercent(signed) : signed
    },
  }
}

/**
 * No more decimals than the base carries: the first one that the typical standard error reaches, at most two. Means on a short
 * scale (1–5, 1–7, 0–10) take one and, from a standard error under 0.2, two, as is usual for them.
 */
export function decimalsFor({ rows, domain }: Measured): number {
  const errors = rows
    .map((row) => row.se)
    .filter((se) => se !== null && se > 0)
    .sort((a, b) => a! - b!)
  const typical = errors[Math.floor(errors.length / 2)]
  const shortScale = domain[1] - domain[0] <= 10
  if (typical && shortScale) return typical < 0.2 ? 2 : 1
  if (typical) return Math.min(2, Math.max(0, Math.ceil(-Math.log10(typical))))
  const values = rows.map((row) => row.value).filter((value) => value !== null)
  if (values.every(Number.isInteger)) return 0
  return shortScale ? 2 : 1
}
