import type { AmountControl } from '../../core/panels/panel.ts'

/** Decimals that steps of a size need: 1 → 0, 0.25 → 2. */
export const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0

/** The step nearest to a number, which may lie between two steps or beyond an end: steps are counted from `min`. */
export function nearestStep(value: number, { min, max, step }: Pick<AmountControl, 'min' | 'max' | 'step'>): number {
  const last = Math.floor((max - min) / step + 1e-9)
  const steps = Math.min(last, Math.max(0, Math.round((value - min) / step)))
  return Number((min + steps * step).toFixed(Math.max(decimalsOf(step), decimalsOf(min))))
}
