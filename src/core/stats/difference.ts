import { normalTwoSidedP, z95 } from './normal.ts'

/** A value between the ends of its 95 % interval. */
export interface Bounded {
  value: number
  low: number
  high: number
}

/**
 * The difference of two independent values from their separate 95 % intervals, which need not be symmetric: the method of variance estimates recovery (Zou & Donner
 * 2008, Statistics in Medicine 27:1693; Newcombe 1998 for shares). `p`: two-sided, by the half of the interval that faces 0; intervals without width make it 0 or 1.
 */
export function differenceOf(then: Bounded, now: Bounded): Bounded & { p: number } {
  const value = now.value - then.value
  const below = Math.hypot(now.value - now.low, then.high - then.value)
  const above = Math.hypot(now.high - now.value, then.value - then.low)
  const facing = value > 0 ? below : above
  const p = value === 0 ? 1 : facing === 0 ? 0 : normalTwoSidedP((z95 * value) / facing)
  return { value, low: value - below, high: value + above, p }
}
