import type { DataTable, Tone } from '../chart.ts'

/** Places over time: the best on top, time to the right. A few lines are named at their ends, the others stay quiet. */
export interface BumpSpec {
  kind: 'bump'
  title: string
  /** Period labels, in the language of the slide. */
  periods: string[]
  /** The lowest place there is, in any period. */
  lowest: number
  lines: BumpLine[]
  /** Parts of the field from top to bottom, drawn faintly behind the lines; empty for none. */
  bands: BumpBand[]
  /** Column words, in the language of the slide. */
  words: {
    name: string
    place: string
    /** Over the changes: "2020–2025". */
    change: string
    evidence: string
  }
}

export interface BumpLine {
  name: string
  tone: Tone
  /** Named at its end; the others are thin and grey. */
  named: boolean
  /** The place in each period, 1 the best; who is tied shares one. Null: a gap in the line. */
  places: (number | null)[]
  /** What is said instead of a place in each period: "3–9*" where the base is too small for one (a hollow dot), "**" where it is hidden. */
  instead: (string | null)[]
  /** The places that the data leave possible in each period: a faint band; whiskers in PowerPoint. */
  sets: ({ low: number; high: number } | null)[]
  /** The change over the whole window, as printed, and what is known of it: "+12", "significant". Empty: not said. */
  change: string
  evidence: string
  /** Of the evidence's words. */
  evidenceTone: Tone
}

export interface BumpBand {
  name: string
  /** The best and the lowest place in it, per period. */
  from: number[]
  to: number[]
}

/** What is said of a line in a period: its place, or what stands instead of it. */
export function placeText({ places, instead }: BumpLine, period: number): string {
  return instead[period] ?? (places[period] === null ? '' : String(places[period]))
}

export function bumpTable(spec: BumpSpec): DataTable {
  const { words } = spec
  return {
    caption: spec.title,
    columns: [
      { label: words.name, numeric: false },
      ...spec.periods.map((period) => ({ label: `${words.place} ${period}`, numeric: true })),
      { label: words.change, numeric: true },
      { label: words.evidence, numeric: false },
    ],
    rows: spec.lines.map((line) => [
      line.name,
      ...line.places.map((place, i) => line.instead[i] ?? place),
      line.change || null,
      line.evidence || null,
    ]),
  }
}
