import type { DataTable } from '../chart.ts'
import type { LevelPlaces } from '../level-marks.ts'

/** Capabilities grouped in pillars on a scale of levels: a dot for the level, a line for the assessors' range, a diamond for the target. */
export interface LevelsSpec {
  kind: 'levels'
  title: string
  scale: LevelScale
  groups: LevelGroup[]
  /** Groups in columns side by side, whatever room there is; false: under one another where that is legible. */
  columns: boolean
  /** A quiet line under the columns, in parts of which one may be ours; empty for none. */
  context: { text: string; ours: boolean }[]
  words: {
    pillar: string
    capability: string
    weight: string
    level: string
    low: string
    high: string
    target: string
    assessors: string
    /** Beside a capability on which the assessors differ: "assessors differ". */
    disputed: string
    /** Beside the weakest pillar: "limits the whole". */
    weakest: string
    /** A column of the table that says which capabilities are their pillar's weakest, with the word for one. */
    weakLink: string
    isWeakLink: string
  }
}

/** The levels stand at equal steps from `low` to `high`, each with its number as text and its name, lowest first. */
export interface LevelScale {
  low: number
  high: number
  labels: string[]
  names: string[]
}

export interface LevelGroup {
  name: string
  /** Mean of the answered capabilities; null when none is answered. */
  value: number | null
  valueText: string
  /** Where the pillar will stand once its targets are reached; null without targets. */
  target: number | null
  /** "target 4.0"; empty without targets. */
  targetText: string
  /** "5 of 6 answered". */
  coverageText: string
  /** The weakest pillar, which limits the whole. */
  weakest: boolean
  rows: LevelRow[]
}

/** A `level` of null is not answered; shown as such, never as a low score. */
export interface LevelRow extends LevelPlaces {
  name: string
  /** Within its group. */
  weight: number
  levelText: string
  assessors: number
  /** One of the few that are lowest in their pillar. */
  weakLink: boolean
}

export function levelsTable(spec: LevelsSpec): DataTable {
  const { words } = spec
  return {
    caption: spec.title,
    columns: [
      { label: words.pillar, numeric: false },
      { label: words.capability, numeric: false },
      { label: words.weight, numeric: true },
      { label: words.level, numeric: true },
      { label: words.low, numeric: true },
      { label: words.high, numeric: true },
      { label: words.target, numeric: true },
      { label: words.assessors, numeric: true },
      { label: words.weakLink, numeric: false },
    ],
    rows: spec.groups.flatMap((group) =>
      group.rows.map((row) => [
        ...[group.name, row.name, row.weight],
        ...[row.level, row.low, row.high, row.target, row.assessors],
        row.weakLink ? words.isWeakLink : null,
      ]),
    ),
  }
}
