import type { LevelTile, LevelTileGroup } from './spec.ts'

/** What stands in a column, from the top: the head of a group, or a tile. */
export type Entry = { head: LevelTileGroup } | { tile: LevelTile }

/** Groups side by side where there are so few; else their tiles flow on from column to column. */
const mostColumns = 4
/** Tiles flow on where they would come closer than this, as long as there is a column left. */
const roomyPitch = 27
/** Of a group: two lines. */
export const headHeight = 40

/** The entries of each column, and how many tiles find no room. `height` of the columns; `closest`: the least pitch of tiles. */
export function tileColumns(
  groups: readonly LevelTileGroup[],
  height: number,
  closest: number,
): { columns: Entry[][]; left: number } {
  const room = (heads: number) => Math.max(1, Math.floor((height - heads * headHeight) / closest))
  if (groups.length > 1 && groups.length <= mostColumns) {
    const columns = groups.map((group): Entry[] => [
      { head: group },
      ...group.tiles.slice(0, room(1)).map((tile) => ({ tile })),
    ])
    return { columns, left: groups.reduce((sum, { tiles }) => sum + Math.max(0, tiles.length - room(1)), 0) }
  }
  for (let count = 1; count <= mostColumns; count++) {
    const flowing = flow(groups, count, height, roomyPitch)
    if (flowing.left === 0) return flowing
  }
  return flow(groups, mostColumns, height, closest)
}

/** Columns of about the same height, one after the other; a head never ends a column. */
function flow(
  groups: readonly LevelTileGroup[],
  count: number,
  height: number,
  pitch: number,
): { columns: Entry[][]; left: number } {
  const all = groups.reduce((sum, { tiles }) => sum + tiles.length * pitch + headHeight, 0)
  const full = Math.min(height, all / count + headHeight)
  const columns: Entry[][] = [[]]
  let [used, left] = [0, 0]
  for (const group of groups) {
    for (const [at, tile] of group.tiles.entries()) {
      const need = pitch + (at === 0 ? headHeight : 0)
      if (used + need > full && columns.length < count) {
        columns.push([])
        used = 0
      }
      if (used + need > height) {
        left++
        continue
      }
      if (at === 0) columns.at(-1)!.push({ head: group })
      columns.at(-1)!.push({ tile })
      used += need
    }
  }
  return { columns, left }
}
