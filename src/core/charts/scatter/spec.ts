import type { Lang } from '../../words/numbers.ts'
import type { DataTable, Tone } from '../chart.ts'

/** Two measures of each company as labelled dots. */
export interface ScatterSpec {
  kind: 'scatter'
  title: string
  /** Of the numbers on the axes. */
  lang: Lang
  x: { label: string }
  y: { label: string }
  points: ScatterPoint[]
  /** The fitted line between the outermost points, with the band of its mean; drawn only where the panel says it may be. */
  fit: { slope: number; intercept: number; band: { x: number; low: number; high: number }[] } | null
  /** Where the plot is divided in four, and what each part is called; left out: undivided. Both axes then begin at zero. */
  quadrants?: Quadrants
  /** How far its axes reach at least, because of charts beside it. */
  reach?: { x?: readonly [number, number] | undefined; y?: readonly [number, number] | undefined }
  /** What a reader must not miss, above the plot; null for nothing. */
  note: string | null
  words: {
    name: string
    /** Of a point that lies far from the line: a mark in the table, and a ring on the stage. */
    outlier: string
    line: string
    low: string
    high: string
    /** Names that find no room, with "{n}" for their number: "{n} names in the data table only". */
    more: string
  }
}

export interface Quadrants {
  /** On the axes. */
  x: number
  y: number
  upperLeft: string
  upperRight: string
  lowerLeft: string
  lowerRight: string
}

export interface ScatterPoint {
  name: string
  x: number
  y: number
  tone: Tone
  outlier: boolean
}

export function scatterTable({ title, words, x, y, points }: ScatterSpec): DataTable {
  const marked = points.some(({ outlier }) => outlier)
  return {
    caption: title,
    columns: [
      { label: words.name, numeric: false },
      { label: x.label, numeric: true },
      { label: y.label, numeric: true },
      ...(marked ? [{ label: words.outlier, numeric: false }] : []),
    ],
    rows: points.map((point) => [
      point.name,
      point.x,
      point.y,
      ...(marked ? [point.outlier ? words.outlier : null] : []),
    ]),
  }
}

/** How many names find no room, in words; empty for none. */
export function moreText({ words }: ScatterSpec, unnamed: number): string {
  return unnamed === 0 ? '' : words.more.replace('{n}', String(unnamed))
}
