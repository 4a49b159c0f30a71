import { gathered } from '../../../metrics/imported-rows.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Settings } from '../../panel.ts'
import { readCounted } from '../read.ts'
import type { Spread, SpreadFindings } from './findings.ts'

/** Where the assessors differ: range and standard deviation of their levels (methods §5). Failure SET-02. */
export function readSpread(db: ReadableDb, settings: Settings): SpreadFindings {
  const { findings, byCapability } = readCounted(db, settings)
  const all = findings.pillars.flatMap((pillar) =>
    pillar.capabilities.map((capability): Spread => {
      const single = (byCapability.get(capability.id) ?? []).filter(({ agreed }) => !agreed)
      const levels = single.map(({ level }) => level).sort((a, b) => a - b)
      const votes = gathered(levels, String).map((same) => ({ at: same[0]!, count: same.length }))
      return { ...capability, pillar: pillar.id, votes }
    }),
  )
  const spreads = all
    .filter(({ assessors }) => assessors > 1)
    .sort((a, b) => more(rangeOf(b), rangeOf(a)) || more(b.sd!, a.sd!))
  return { ...findings, spreads, ratedOnce: all.filter(({ assessors }) => assessors === 1).length }
}

/** How much the first is larger; 0 within the rounding of what they were computed from. */
const more = (one: number, other: number) => (Math.abs(one - other) < 1e-9 ? 0 : one - other)

/** Highest less lowest level of a capability that is rated. */
export function rangeOf({ low, high }: Spread): number {
  return high! - low!
}
