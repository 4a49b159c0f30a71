/** A part of a whole: whole percents, 0 to 100, and all parts together are 100. */
export interface Share {
  key: string
  percent: number
}

/** "nps:50,csat:30,ces:20" as shares; null where it is not written so, names a part twice or does not sum to 100. */
export function parseShares(text: string): Share[] | null {
  const shares = text.split(',').map((part) => {
    const [, key, percent] = /^([^:,]+):(\d{1,3})$/.exec(part.trim()) ?? []
    return key === undefined ? null : { key, percent: Number(percent) }
  })
  if (!shares.every((share) => share !== null)) return null
  const distinct = new Set(shares.map(({ key }) => key)).size === shares.length
  return distinct && sum(shares.map(({ percent }) => percent)) === 100 ? shares : null
}

/** Shares as a setting is written: "nps:50,csat:30,ces:20". */
export function sharesText(shares: readonly Share[]): string {
  return shares.map(({ key, percent }) => `${key}:${percent}`).join(',')
}

/** The same for all, in whole percents: of three parts 34, 33, 33. */
export function equalShares(keys: readonly string[]): Share[] {
  const percents = apportion(100, Array(keys.length).fill(1))
  return keys.map((key, index) => ({ key, percent: percents[index]! }))
}

/**
 * The shares with one of them moved to `percent`; the others keep their proportions to one another and take what is left. Where they are all 0
 * they get the same each. A single part is always the whole.
 */
export function moveShare(shares: readonly Share[], key: string, percent: number): Share[] {
  const others = shares.filter((share) => share.key !== key)
  if (others.length === 0 || others.length === shares.length) return [...shares]
  const moved = Math.min(100, Math.max(0, Math.round(percent)))
  const left = apportion(
    100 - moved,
    others.map((share) => share.percent),
  )
  return shares.map((share) =>
    share.key === key ? { key, percent: moved } : { key: share.key, percent: left[others.indexOf(share)]! },
  )
}

/** `total` in whole numbers by weight: rounded down, and what is left goes to the largest remainders, the earlier first (Hamilton's method). */
function apportion(total: number, weights: readonly number[]): number[] {
  const all = sum(weights)
  const exact = weights.map((weight) => (all === 0 ? total / weights.length : (total * weight) / all))
  const parts = exact.map(Math.floor)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, total - sum(parts))) parts[index]!++
  return parts
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0)
