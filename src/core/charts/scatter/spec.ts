import type { Lang } from '../../words/numbers.ts'
import type { DataTable, Tone } from '../chart.ts'

/** Two measures of each company as labelled dots. */
export interface ScatterSpec {
  kind: 'scatter'
  title: string
  /** Of the numbers on the axes. */
  lang: Lang
  x: { label: string; decimals: number }
  y: { label: string; decimals: number }
  points: { name: string; x: number; y: number; tone: Tone }[]
  /** A fitted line, drawn only where the panel says it may be. */
  fit: { slope: number; intercept: number } | null
  words: { name: string }
}

export function scatterTable(spec: ScatterSpec): DataTable {
  return {
    caption: spec.title,
    columns: [
      { label: spec.words.name, numeric: false },
      { label: spec.x.label, numeric: true },
      { label: spec.y.label, numeric: true },
    ],
    rows: spec.points.map((point) => [point.name, point.x, point.y]),
  }
}
