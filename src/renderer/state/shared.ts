/**
 * `now`, with every part that is equal to the same part of `before` being that very part: what did not change keeps its identity, and nothing is
 * rendered for it. Plain data without cycles, as it comes from the worker.
 */
export function shared<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  if (!isPart(before) || !isPart(now) || Array.isArray(before) !== Array.isArray(now)) return now
  const keys = Object.keys(now)
  let same = keys.length === Object.keys(before).length
  const merged: Record<string, unknown> = {}
  for (const key of keys) {
    merged[key] = shared(before[key], now[key])
    same &&= key in before && Object.is(merged[key], before[key])
  }
  if (same) return before as T
  return (Array.isArray(now) ? Object.values(merged) : merged) as T
}

/** Bytes and the like are taken as they are. */
function isPart(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
