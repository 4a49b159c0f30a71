import type { ScorecardFindings } from '../findings.ts'
import { gapOf } from '../gap.ts'

/** The contract of `triptych show scorecard --set view=capabilities --json`. Levels and targets are on the model's scale, gaps in levels of 1 to 5. */
export function capabilitiesJson({ model, pillars, coverage }: ScorecardFindings) {
  return {
    coverage,
    capabilities: pillars.flatMap((pillar) =>
      pillar.capabilities.map((capability) => {
        const { id, level, low, high, target, disputed, assessors } = capability
        const gap = gapOf(capability, model.scale)
        return { ...{ id, pillar: pillar.id, level, target, gap }, ...{ low, high, disputed, assessors } }
      }),
    ),
  }
}
