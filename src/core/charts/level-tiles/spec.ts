import type { DataTable } from '../chart.ts'

/** Every capability of a model as a tile with its level, its target and what is missing beside it, group by group. */
export interface LevelTilesSpec {
  kind: 'level-tiles'
  title: string
  /** The ends of the levels: the ink of a tile stands for the share between them. */
  scale: { low: number; high: number }
  groups: LevelTileGroup[]
  words: {
    group: string
    name: string
    level: string
    target: string
    gap: string
    /** What stands for tiles that find no room, with "{n}" for their number. */
    more: string
  }
}

export interface LevelTileGroup {
  name: string
  /** Printed large at its head; empty where nothing is rated. */
  valueText: string
  /** Under its name: target, coverage. */
  note: string
  weakest: boolean
  tiles: LevelTile[]
}

export interface LevelTile {
  name: string
  /** On the scale; null: not rated. Its tile is an empty frame, never one of a low level. */
  level: number | null
  /** In the tile. */
  levelText: string
  target: number | null
  targetText: string
  /** In levels of 1 to 5; null without level or target, 0 where the target is reached. */
  gap: number | null
  gapText: string
}

export function levelTilesTable({ title, groups, words }: LevelTilesSpec): DataTable {
  return {
    caption: title,
    columns: [
      { label: words.group, numeric: false },
      { label: words.name, numeric: false },
      { label: words.level, numeric: true },
      { label: words.target, numeric: true },
      { label: words.gap, numeric: true },
    ],
    rows: groups.flatMap(({ name, tiles }) =>
      tiles.map((tile) => [name, tile.name, tile.level, tile.target, tile.gap === null ? null : rounded(tile.gap)]),
    ),
  }
}

/** Differences of levels without what binary fractions add to them. */
const rounded = (gap: number) => Number(gap.toFixed(6))
