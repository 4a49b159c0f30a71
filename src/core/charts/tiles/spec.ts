import type { DataTable, Tone } from '../chart.ts'

/** A few key figures, each with its label and its doubt. Stacked downwards. */
export interface TilesSpec {
  kind: 'tiles'
  title: string
  tiles: { label: string; value: string; note: string; tone: Tone }[]
  words: { measure: string; value: string; note: string }
}

export function tilesTable(spec: TilesSpec): DataTable {
  return {
    caption: spec.title,
    columns: [
      { label: spec.words.measure, numeric: false },
      { label: spec.words.value, numeric: false },
      { label: spec.words.note, numeric: false },
    ],
    rows: spec.tiles.map((tile) => [tile.label, tile.value, tile.note]),
  }
}
