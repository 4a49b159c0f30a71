import type { BaseFlag, Estimate } from './metric.ts'

/** The smallest bases (answers) that are not hidden, that carry a rank, and that need no mark (methods §3). */
export const baseLimits = { privacy: 10, shown: 30, unmarked: 100 } as const

/** What the base alone says about a value. */
export function baseFlag(n: number | null): BaseFlag | null {
  if (n === null) return 'no-base'
  if (n < baseLimits.privacy) return 'base-under-10'
  if (n < baseLimits.shown) return 'base-under-30'
  if (n < baseLimits.unmarked) return 'base-under-100'
  return null
}

/** The estimate as it may be shown: flagged by its base, and without value and interval where the base is under 30. */
export function applyBaseRule(estimate: Estimate): Estimate {
  const flag = baseFlag(estimate.n)
  const hidden = flag === 'base-under-10' || flag === 'base-under-30'
  return hidden ? { ...estimate, value: null, low: null, high: null, se: null, flag } : { ...estimate, flag }
}
