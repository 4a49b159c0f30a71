import type { DataTable, Tone } from '../chart.ts'

/** Values around a circle: an axis per name, a closed line per series. */
export interface RadarSpec {
  kind: 'radar'
  title: string
  /** The ends of all axes, and the rings between them; `text` as printed. */
  scale: { low: number; high: number; rings: { at: number; text: string }[] }
  axes: RadarAxis[]
  series: RadarSeries[]
  words: { name: string }
}

export interface RadarAxis {
  name: string
  /** Under the name; empty for nothing. */
  note: string
  /** What the note says is bad. */
  isBad: boolean
}

export interface RadarSeries {
  name: string
  tone: Tone
  /** In the order of the axes; null leaves the line open there. */
  values: (number | null)[]
  dashed: boolean
}

export function radarTable({ title, axes, series, words }: RadarSpec): DataTable {
  return {
    caption: title,
    columns: [{ label: words.name, numeric: false }, ...series.map(({ name }) => ({ label: name, numeric: true }))],
    rows: axes.map(({ name }, i) => [name, ...series.map(({ values }) => values[i] ?? null)]),
  }
}
