import type { Lang } from '../../words/numbers.ts'
import type { DataTable, Tone } from '../chart.ts'

/** One figure asked for in many ways: a mark each at its value with its interval, in rows of like kind around zero. */
export interface StripSpec {
  kind: 'strip'
  title: string
  /** Of the numbers on the axis. */
  lang: Lang
  /** What the marks are of, with its unit. */
  axis: string
  /** What it means to be on this side of zero. */
  sides: { below: string; above: string }
  /** What the counts at the right end are of. */
  counts: string
  groups: StripGroup[]
  /** How far its axis reaches at least, because of charts beside it. */
  reach?: readonly [number, number] | undefined
  /** Names of the table's columns. */
  words: { group: string; row: string; mark: string; value: string; low: string; high: string; shown: string }
}

export interface StripGroup {
  name: string
  rows: StripRow[]
}

export interface StripRow {
  name: string
  /** What the row comes to, at its right end: "6 of 6". */
  count: string
  /** Drawn from top to bottom. */
  marks: StripMark[]
}

export interface StripMark {
  /** What tells it from the others of its row. */
  name: string
  value: number
  /** Ends of the 95 % interval; null without one. */
  low: number | null
  high: number | null
  tone: Tone
  /** Stands beside the mark that the slide is about, which is drawn as a diamond; null for the others. */
  label: string | null
}

export function stripTable(spec: StripSpec): DataTable {
  const { words } = spec
  return {
    caption: spec.title,
    columns: [
      { label: words.group, numeric: false },
      { label: words.row, numeric: false },
      { label: words.mark, numeric: false },
      { label: words.value, numeric: true },
      { label: words.low, numeric: true },
      { label: words.high, numeric: true },
      { label: words.shown, numeric: false },
    ],
    rows: spec.groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        row.marks.map((mark) => [group.name, row.name, mark.name, mark.value, mark.low, mark.high, mark.label]),
      ),
    ),
  }
}
