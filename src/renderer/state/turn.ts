let last: Promise<unknown> = Promise.resolve()

/** Runs what must not overlap one after another, in the order in which it was asked for: saying, stepping back and saving. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work)
  last = done.catch(() => undefined)
  return done
}
