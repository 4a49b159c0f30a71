import type { DataTable, Tone } from '../chart.ts'

/** A structure ranked from best to worst: bar, 95 % whisker, the set of ranks it may hold, movement against the period before. */
export interface RankedBarsSpec {
  kind: 'ranked-bars'
  title: string
  /**
   * Ends of the measure's scale. A bar starts at zero or, where the scale has no zero in it, at the end nearest to it; what
   * no bar, interval or reference reaches is not drawn.
   */
  domain: [number, number]
  rows: RankedBar[]
  /** A reference such as the industry mean: a thin line with its label. */
  reference: { value: number; label: string } | null
  /** Drawn beside others of its kind: the part of the scale that all of them draw, the rows of all of them, and the most that one has. */
  beside?: { ends: readonly [number, number]; rows: readonly RankedBar[]; most: number }
  /** Column words, in the language of the slide. */
  words: {
    rank: string
    name: string
    value: string
    low: string
    high: string
    ranks: string
    n: string
    change: string
    note: string
    /** What stands for rows that find no room, with "{n}" for their number: "{n} more in the data table". */
    more: string
  }
}

/** Up to so many rows stand in one column, with change and n beside them; more stand side by side without the two. */
export const rowsInOneColumn = 22

export interface RankedBar {
  name: string
  /** Null when the base is too small for a rank. Ties share a rank. */
  rank: number | null
  /** Another row has the same value: the rank is printed "4=". */
  tied: boolean
  /** "2–7" as printed; null when unknown. */
  ranks: string | null
  rankLow: number | null
  rankHigh: number | null
  /** Null where the base rule hides the value: the row keeps its place at the end, with `note`. */
  value: number | null
  /** The value as printed, with its base mark: "41*". */
  valueText: string
  low: number | null
  high: number | null
  n: number | null
  /** The base as printed: "1,204"; null when unknown. */
  nText: string | null
  /** Change against the period before; null when there is none to compare with. `clear`: significant at 95 %. */
  change: { value: number; text: string; clear: boolean } | null
  tone: Tone
  /** Its set of ranks is what the slide is about. */
  marked: boolean
  /** The row is really different from the next one: a line divides them. */
  stepBelow: boolean
  /** Where its bar would end in the case that is tried out: an outline from its end to there. */
  whatIf: number | null
  /** Why a value is hidden, or how it is to be read: in the bar's place where there is no bar, and in the table. */
  note: string | null
}

export function rankedBarsTable(spec: RankedBarsSpec): DataTable {
  const { words } = spec
  const noted = spec.rows.some((row) => row.note !== null)
  return {
    caption: spec.title,
    columns: [
      { label: words.rank, numeric: true },
      { label: words.name, numeric: false },
      { label: words.value, numeric: true },
      { label: words.low, numeric: true },
      { label: words.high, numeric: true },
      { label: words.ranks, numeric: false },
      { label: words.n, numeric: true },
      { label: words.change, numeric: true },
      ...(noted ? [{ label: words.note, numeric: false }] : []),
    ],
    rows: spec.rows.map((row) => [
      row.rank,
      row.name,
      row.value,
      row.low,
      row.high,
      row.ranks,
      row.n,
      row.change?.value ?? null,
      ...(noted ? [row.note] : []),
    ]),
  }
}
