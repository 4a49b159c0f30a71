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

export function linesTable(spec: LinesSpec): DataTable {
  return {
    caption: spec.title,
    columns: [
      { label: spec.words.period, numeric: false },
      ...spec.series.map((line) => ({ label: line.name, numeric: true })),
    ],
    rows: spec.periods.map((period, i) => [period, ...spec.series.map((line) => line.values[i] ?? null)]),
  }
}
