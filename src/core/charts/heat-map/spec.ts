import type { DataTable, Tone } from '../chart.ts'

/** How stable places are: a row per name in the order of its place, a column per place, its ink the share in which it is taken. */
export interface HeatMapSpec {
  kind: 'heat-map'
  title: string
  rows: HeatRow[]
  words: {
    name: string
    place: string
    median: string
    range: string
    /** The same where there is little room: "90%". */
    rangeShort: string
    /** Over the places, where the cells have figures: "Share of 1,000 weightings at each rank, %; framed: …". */
    shares: string
    /** The same where they have none: "The stronger the ink, the more of the 1,000 weightings". */
    ink: string
    /** What stands for rows that find no room, with "{n}" for their number. */
    more: string
  }
}

export interface HeatRow {
  name: string
  tone: Tone
  /** The place that is framed: the one it has now. Ties share one. */
  place: number
  /** As printed: "*" where the base is too small for one. */
  placeText: string
  /** Shares, 0–1, of the places from 1 to the number of rows. */
  shares: number[]
  median: string
  /** The places of the middle 90 %: "3–6". */
  range: string
}

export function heatMapTable({ title, rows, words }: HeatMapSpec): DataTable {
  return {
    caption: title,
    columns: [
      { label: words.place, numeric: true },
      { label: words.name, numeric: false },
      { label: words.median, numeric: true },
      { label: words.range, numeric: false },
      ...rows.map((_, i) => ({ label: `${words.place} ${i + 1}, %`, numeric: true })),
    ],
    rows: rows.map((row) => [
      ...[row.placeText, row.name, row.median, row.range],
      ...row.shares.map((share) => Number((100 * share).toFixed(2))),
    ]),
  }
}
