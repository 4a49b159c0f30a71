import type { MetricId } from '../metrics/metric.ts'
import type { Lang, Words } from '../words/index.ts'
import type { Period } from '../workspace/period.ts'

/** What a figure is; the key of its name in `words.figures`. */
export type FigureName = keyof Words['figures']['names']

/** How a figure is written. `growth`: percentage points a year; `place`: 1 is the best; `level`: on the model's scale. */
export type FigureUnit =
  | 'points'
  | 'percent'
  | 'score'
  | 'money'
  | 'place'
  | 'level'
  | 'growth'
  | 'correlation'
  | 'count'

/** One of the few figures that a slide is about: plain data in no language, so that it can be kept and compared later. */
export interface KeyFigure {
  /** What it is, of what, and every choice but the period that it depends on: only figures of one key are comparable. */
  key: string
  name: FigureName
  metric: MetricId | null
  /** The company, segment or pillar that it is of; null for the whole market. */
  of: Readonly<Record<Lang, string>> | null
  /** The segment, channel and journey that its answers are kept to. */
  within: string[]
  unit: FigureUnit
  /** Of money, as imported; null elsewhere. */
  currency: string | null
  /** As many as its base carries. */
  decimals: number
  value: number
  /** Ends of the 95 % interval, or of a place the places that the data leave possible; null where there is neither. */
  low: number | null
  high: number | null
  /** What it rests on: answers, companies or ratings; null where that is not known. */
  n: number | null
  better: 'higher' | 'lower' | null
  /** Length of its scale; null where that has no ends. */
  span: number | null
  /** What its data are of; null: undated, or all periods together. */
  period: { from: Period; to: Period } | null
}

/** A figure with what most of them have: no metric, no owner, no interval, counted without decimals. */
export function keyFigure(
  name: FigureName,
  parts: readonly (string | number | null)[],
  figure: Pick<KeyFigure, 'unit' | 'value' | 'period'> & Partial<KeyFigure>,
): KeyFigure {
  return {
    ...{ key: [name, ...parts.map((part) => part ?? '')].join('|'), name },
    ...{
      metric: null,
      of: null,
      within: [],
      currency: null,
      decimals: 0,
      low: null,
      high: null,
      n: null,
      better: null,
      span: null,
    },
    ...figure,
  }
}

/** A name that is the same in every language. */
export const sameInAll = (name: string): Readonly<Record<Lang, string>> => ({ en: name, vi: name })

/** A period by itself as a stretch of time; null: all together. */
export const stretchOf = (period: Period | null): KeyFigure['period'] => period && { from: period, to: period }
