/** A timer that can be paused: what it ran before, and since when it runs now; null while it is paused. Milliseconds. */
export interface Timer {
  ran: number
  since: number | null
}

export const started = (now: number): Timer => ({ ran: 0, since: now })

export const elapsed = ({ ran, since }: Timer, now: number): number => ran + (since === null ? 0 : now - since)

/** Pauses it, or lets it go on. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { ran: elapsed(timer, now), since: null }

/** From zero; a paused one stays paused. */
export const reset = ({ since }: Timer, now: number): Timer => ({ ran: 0, since: since === null ? null : now })

/** 65 s → "1:05", an hour more → "1:01:05". Whole seconds, begun ones not counted. */
export function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/** What is left of the minutes that are planned; negative once they are over. */
export const left = (minutes: number, ran: number): number => minutes * 60_000 - Math.floor(ran / 1000) * 1000
