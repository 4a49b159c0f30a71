/** Today where the person is, as an ISO date. */
export function today(): string {
  return localTime(new Date()).slice(0, 10)
}

/** A moment as the clock on the wall shows it, in the form of ISO 8601 without a zone. */
export function localTime(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
