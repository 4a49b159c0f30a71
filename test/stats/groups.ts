import type { Group } from '../../src/core/stats/resampling.ts'

/** A group of members with these quantities; the second is zero where left out. */
export const groupOf = (u: readonly number[], v: readonly number[] = u.map(() => 0)): Group => ({
  u: Float64Array.from(u),
  v: Float64Array.from(v),
})
