/** Round axis ends and ticks (steps of 1, 2 or 5 × a power of ten) that hold all values, about `count` steps. */
export function niceTicks(
  low: number,
  high: number,
  count: number,
): { min: number; max: number; step: number; ticks: number[]; decimals: number } {
  const span = high - low || Math.abs(high) || 1
  const rough = span / Math.max(1, count)
  const power = Math.floor(Math.log10(rough))
  // 25 and its tens, but no 2.5: a tick shall not need a decimal more than its neighbours' step.
  const factors = power >= 1 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10]
  const step = factors.map((factor) => factor * 10 ** power).find((candidate) => candidate >= rough * 0.999)!
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)))
  return { min: ticks[0]!, max: ticks.at(-1)!, step, ticks, decimals }
}
