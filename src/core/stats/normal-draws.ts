import { seededRandom } from './random.ts'

/** So many draws of `count` independent standard normals. Not to be written to. */
export interface NormalDraws {
  /** Draw after draw; may be longer. */
  values: Float64Array
  /** The highest of each draw, at least 0, and the lowest, at most 0. */
  high: Float64Array
  low: Float64Array
}

/** Kept up to this many numbers (16 MB): 50,000 draws of 40 items, more than a slide asks for. */
const keptNormals = 2_000_000

let kept: { seed: number; values: Float64Array; draws: Map<string, NormalDraws> } | undefined

/**
 * The stream of `seed` as `seededRandom` gives it, cut into draws. Rankings all ask for the same stream, and drawing it takes longer than what
 * is done with it: the last one is kept.
 */
export function normalDraws(seed: number, draws: number, count: number): NormalDraws {
  const known = kept?.seed === seed ? kept : undefined
  const key = `${draws} ${count}`
  const same = known?.draws.get(key)
  if (same) return same
  const size = draws * count
  const values = known && known.values.length >= size ? known.values : streamOf(seed, size)
  const made = { values, ...extremes(values, draws, count) }
  if (size <= keptNormals) {
    kept = known?.values === values && known.draws.size < 16 ? known : { seed, values, draws: new Map() }
    kept.draws.set(key, made)
  }
  return made
}

function streamOf(seed: number, size: number): Float64Array {
  const random = seededRandom(seed)
  const values = new Float64Array(size)
  for (let i = 0; i < size; i++) values[i] = random.normal()
  return values
}

function extremes(values: Float64Array, draws: number, count: number): Pick<NormalDraws, 'high' | 'low'> {
  const high = new Float64Array(draws)
  const low = new Float64Array(draws)
  for (let draw = 0, at = 0; draw < draws; draw++) {
    let highest = 0
    let lowest = 0
    for (const end = at + count; at < end; at++) {
      const value = values[at]!
      if (value > highest) highest = value
      else if (value < lowest) lowest = value
    }
    high[draw] = highest
    low[draw] = lowest
  }
  return { high, low }
}
