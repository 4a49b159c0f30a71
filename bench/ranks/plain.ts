import { seededRandom } from '../../src/core/stats/random.ts'
import type { RankSet, RankSetKind } from '../../src/core/stats/rank-sets.ts'

/**
 * Confidence sets for ranks as the paper defines them (Mogstad, Romano, Shaikh and Wilhelm 2023), written down line by line: every pair of
 * every draw, and maxima sorted. What the app's own has to be as good as, and faster than. The same stream of random numbers.
 */
export function plainRankSets(
  estimates: readonly number[],
  standardErrors: readonly number[],
  { kind, draws, seed }: { kind: RankSetKind; draws: number; seed: number },
): RankSet[] {
  const count = estimates.length
  const random = seededRandom(seed)
  const maxima: number[][] = Array.from({ length: kind === 'simultaneous' ? 1 : count }, () => [])
  for (let draw = 0; draw < draws; draw++) {
    const z = standardErrors.map((se) => se * random.normal())
    const ofItem = new Array<number>(count).fill(0)
    for (let j = 0; j < count; j++) {
      for (let k = 0; k < count; k++) {
        if (j === k) continue
        const distance = Math.abs(z[j]! - z[k]!) / Math.hypot(standardErrors[j]!, standardErrors[k]!)
        if (distance > ofItem[j]!) ofItem[j] = distance
      }
    }
    if (kind === 'simultaneous') maxima[0]!.push(Math.max(...ofItem))
    else for (let j = 0; j < count; j++) maxima[j]!.push(ofItem[j]!)
  }
  const critical = maxima.map((values) => values.sort((a, b) => a - b)[Math.ceil(0.95 * draws) - 1]!)
  return estimates.map((own, j) => {
    const margin = (k: number) => (critical[j] ?? critical[0]!) * Math.hypot(standardErrors[j]!, standardErrors[k]!)
    return {
      low: 1 + estimates.filter((other, k) => other - own > margin(k)).length,
      high: count - estimates.filter((other, k) => own - other > margin(k)).length,
    }
  })
}
