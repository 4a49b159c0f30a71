import type { SpreadFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=spread --json`. Levels are on the model's scale. */
export function spreadJson({ assessors, ratedOnce, spreads }: SpreadFindings) {
  return {
    assessors,
    ratedOnce,
    capabilities: spreads.map(({ id, pillar, level, low, high, sd, disputed, assessors: by, votes }) => ({
      ...{ id, pillar, level, low, high, sd, disputed },
      assessors: by,
      votes,
    })),
  }
}
