import type { RankSetKind } from '../../../stats/rank-sets.ts'
import { Failure } from '../../../workspace/failure.ts'
import type { Settings } from '../../panel.ts'
import { chosen } from '../../settings.ts'
import { scopeKeys } from '../settings.ts'

export const placesKeys = [...scopeKeys, 'ranks', 'rivals', 'mark', 'whatIf'] as const
export const rankKinds = ['simultaneous', 'marginal'] as const satisfies readonly RankSetKind[]

/** What is pointed out: who could be first, or which neighbours are really different. */
export const marks = ['none', 'first', 'neighbours'] as const
export type Mark = (typeof marks)[number]

/** No value moves farther than a whole scale of NPS. */
const farthest = 200

export interface PlacesSettings {
  ranks: RankSetKind
  mark: Mark
  /** What is added to our own value; 0 for nothing. */
  whatIf: number
}

/** What the settings say beyond the scope. Failure SET-02 for a value that this view does not know. */
export function placesSettings(settings: Settings): PlacesSettings {
  return {
    ranks: chosen(settings, 'ranks', rankKinds) ?? 'simultaneous',
    mark: chosen(settings, 'mark', marks) ?? 'none',
    whatIf: whatIfOf(settings),
  }
}

function whatIfOf({ whatIf }: Settings): number {
  if (whatIf === undefined) return 0
  const added = /^[+-]?\d+(\.\d+)?$/.test(whatIf) ? Number(whatIf) : Number.NaN
  if (!(Math.abs(added) <= farthest)) {
    throw new Failure('SET-02', { key: 'whatIf', value: whatIf, known: `−${farthest} … ${farthest}: 5, 2.5, -3` })
  }
  return added
}
