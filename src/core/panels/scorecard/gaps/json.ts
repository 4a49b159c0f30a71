import { periodKey } from '../../../workspace/period.ts'
import type { GapsFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=gaps --json`. Levels and targets are on the model's scale, gaps in levels of 1 to 5. */
export function gapsJson({ gaps, reached, aimless }: GapsFindings) {
  return {
    gaps: gaps.map(({ id, pillar, level, target, gap, weight, weighed, owner, dueOn, late, linked, initiatives }) => ({
      ...{ id, pillar, level, target, gap, weight, weighed, owner, dueOn, late, initiatives },
      metric: linked && {
        ...{ id: linked.metric, period: periodKey(linked.period), value: linked.value },
        ...{ low: linked.low, high: linked.high, n: linked.n, flag: linked.flag, open: linked.open },
      },
    })),
    reached,
    withoutTarget: aimless,
  }
}
