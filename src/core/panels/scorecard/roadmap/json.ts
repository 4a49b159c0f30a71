import type { RoadmapFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=roadmap --json`. Dates are ISO; levels are on the model's scale. */
export function roadmapJson({ plan, owners, open }: RoadmapFindings) {
  return {
    asOf: plan.asOf,
    owners: owners.map(({ name, initiatives, gaps }) => ({
      owner: name,
      initiatives: initiatives.map(({ name: initiative, capability, startOn, dueOn, progress, status, overdue }) => ({
        ...{ name: initiative, capability, startOn, dueOn, progress, status, overdue },
      })),
      openGaps: gaps.map(({ id, level, target, dueOn }) => ({ id, level, target, dueOn })),
    })),
    openGaps: open.map(({ id }) => id),
  }
}
