import type { DataTable, Tone } from '../chart.ts'
import type { LevelPlaces } from '../level-marks.ts'

/** Rows in an order that matters, in columns of words and figures, one of which may be marks on a scale of levels. */
export interface ListingSpec {
  kind: 'listing'
  title: string
  columns: ListingColumn[]
  /** Of the column of marks: its levels stand at equal steps from `low` to `high`; null without such a column. */
  scale: { low: number; high: number; labels: string[] } | null
  groups: ListingGroup[]
  words: {
    /** The table's column of the groups' names. */
    group: string
    /** What stands for rows that find no room, with "{n}" for their number. */
    more: string
  }
}

export interface ListingColumn {
  label: string
  /**
   * `main`: takes the room that the others leave; `text` and `figure`: as wide as what is in them; `marks`: dots on the scale, not in the table;
   * `heat`: figures on a ground whose ink says how high they are, all such columns alike; `table`: in the table alone.
   */
  as: 'main' | 'text' | 'figure' | 'marks' | 'heat' | 'table'
}

export interface ListingGroup {
  /** Empty: its rows need no head. */
  name: string
  rows: ListingRow[]
}

/** A cell per column, in their order. */
export interface ListingRow {
  cells: ListingCell[]
}

export interface ListingCell {
  /** As printed; empty where there is nothing to say. */
  text: string
  /** As it goes into the table. */
  value: string | number | null
  /** Null: the ink of the paper. */
  tone: Tone | null
  bold: boolean
  /** In a column of marks only. */
  marks?: ListingMarks
  /** In a column of heat only: how high the figure is on its scale, 0 to 1; null leaves the cell without a ground. */
  share?: number | null
}

/** Votes are drawn as circles with their number, and the level is then a stroke; without votes it is a dot. */
export interface ListingMarks extends LevelPlaces {
  votes: { at: number; count: number }[]
}

/** A column is of numbers where it holds no word. */
export function listingTable({ title, columns, groups, words }: ListingSpec): DataTable {
  const grouped = groups.some(({ name }) => name !== '')
  const kept = columns.map(({ as }, i) => ({ as, i })).filter(({ as }) => as !== 'marks')
  const rows = groups.flatMap(({ name, rows }) => rows.map(({ cells }) => ({ name, cells })))
  return {
    caption: title,
    columns: [
      ...(grouped ? [{ label: words.group, numeric: false }] : []),
      ...kept.map(({ i }) => ({
        label: columns[i]!.label,
        numeric: rows.every(({ cells }) => typeof cells[i]!.value !== 'string'),
      })),
    ],
    rows: rows.map(({ name, cells }) => [...(grouped ? [name] : []), ...kept.map(({ i }) => cells[i]!.value)]),
  }
}

/** A cell of words. */
export function wordCell(text: string, tone: Tone | null = null, bold = false): ListingCell {
  return { text, value: text === '' ? null : text, tone, bold }
}

/** A figure, printed as `text`. */
export function figureCell(
  text: string,
  value: number | string | null,
  tone: Tone | null = null,
  bold = false,
): ListingCell {
  return { text, value, tone, bold }
}

export function marksCell(marks: ListingMarks): ListingCell {
  return { text: '', value: null, tone: null, bold: false, marks }
}

/** A figure on a ground that says how high it is. */
export function heatCell(text: string, value: number | null, share: number | null): ListingCell {
  return { text, value, tone: null, bold: false, share }
}
