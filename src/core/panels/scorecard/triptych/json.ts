import type { ScorecardFindings } from '../findings.ts'

/** What `triptych show scorecard --json` prints. Levels are on the model's scale; coverage is a share, 0–1. */
export function triptychJson({ overall, stage, coverage, pillars }: ScorecardFindings) {
  return {
    overall,
    stage,
    coverage,
    pillars: pillars.map((pillar) => ({
      id: pillar.id,
      value: pillar.value,
      coverage: pillar.coverage,
      capabilities: pillar.capabilities.map(({ id, level, low, high, target, assessors }) => ({
        id,
        level,
        low,
        high,
        target,
        assessors,
      })),
    })),
  }
}
