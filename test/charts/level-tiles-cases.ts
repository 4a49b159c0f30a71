import type { LevelTile, LevelTilesSpec } from '../../src/core/charts/level-tiles/spec.ts'

const words: LevelTilesSpec['words'] = {
  ...{ group: 'Pillar', name: 'Capability', level: 'Level', target: 'Target', gap: 'Gap' },
  more: '{n} more in the data table',
}

/** Levels from not rated (0) to 5 in turn, with a target of 4 on every second one. */
function tile(at: number): LevelTile {
  const level = at % 6
  const target = at % 2 === 0 ? null : 4
  const gap = level === 0 || target === null ? null : Math.max(0, target - level)
  return {
    name: `End-to-end journeys ${at + 1}`,
    level: level === 0 ? null : level,
    levelText: level === 0 ? '–' : String(level),
    ...{ target, targetText: target === null ? '' : String(target) },
    ...{ gap, gapText: gap === null ? '' : gap === 0 ? '0' : `−${gap}` },
  }
}

/** So many groups of so many tiles. */
export function tiled(groups: number, tiles: number): LevelTilesSpec {
  return {
    ...{ kind: 'level-tiles', title: 'Maturity by capability', scale: { low: 1, high: 5 }, words },
    groups: Array.from({ length: groups }, (_, g) => ({
      ...{ name: `Pillar ${g + 1}`, valueText: '2.8', note: 'target 3.6', weakest: g === 1 },
      tiles: Array.from({ length: tiles }, (_, i) => tile(g * tiles + i)),
    })),
  }
}
