import type { TrendFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=trend --json`. Values are on the model's scale, coverage is a share. */
export function trendJson({ points, compared, workshop, changes, added, alike, pillars }: TrendFindings) {
  return {
    points: points.map(({ date, talk, overall, coverage, assessors, pillars: values }) => ({
      ...{ date, talk, overall, coverage, assessors: assessors.length },
      pillars: pillars.map(({ id }, i) => ({ id, value: values[i] ?? null })),
    })),
    compared,
    workshop,
    changes,
    added,
    alike,
  }
}
