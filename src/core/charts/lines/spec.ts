import type { Lang } from '../../words/numbers.ts'
import type { DataTable, Tone } from '../chart.ts'

/** Values over time, each line labelled at its end. Time runs to the right. */
export interface LinesSpec {
  kind: 'lines'
  title: string
  /** Of the numbers on the axes. */
  lang: Lang
  /** Period labels, in the language of the slide. */
  periods: string[]
  series: Line[]
  /** A horizontal reference such as the index base 100. */
  baseline: { value: number; label: string } | null
  /** How far its axis reaches at least, because of charts beside it. */
  reach?: readonly [number, number] | undefined
  words: { period: string }
}

export interface Line {
  name: string
  tone: Tone
  values: (number | null)[]
  /** What stands at the end of the line: "Leaders 172". */
  endLabel: string
  /** A band around the line (interquartile range, interval); null for none. */
  band: { low: (number | null)[]; high: (number | null)[] } | null
  dashed: boolean
}

/** What the lower and the upper end of a line's band are called in tables. */
export function bandNames(name: string): [low: string, high: string] {
  return [`${name} ↓`, `${name} ↑`]
}

export function linesTable(spec: LinesSpec): DataTable {
  return {
    caption: spec.title,
    columns: [
      { label: spec.words.period, numeric: false },
      ...spec.series.flatMap(({ name, band }) =>
        [name, ...(band ? bandNames(name) : [])].map((label) => ({ label, numeric: true })),
      ),
    ],
    rows: spec.periods.map((period, i) => [
      period,
      ...spec.series.flatMap(({ values, band }) =>
        [values, ...(band ? [band.low, band.high] : [])].map((column) => column[i] ?? null),
      ),
    ]),
  }
}
