/** A countdown as it stands. Kept as moments, not as ticks: a window that was hidden for a while shows the right time again. */
export interface Countdown {
  /** Length of the discussion, in milliseconds. */
  length: number
  /** What was left when it was last started or paused. */
  left: number
  /** When it was started; null while it stands still. */
  since: number | null
}

const minute = 60_000
export const usualLength = 5 * minute
const longest = 60 * minute

/** Milliseconds left; never below 0. */
export function leftOf({ left, since }: Countdown, now: number): number {
  return since === null ? left : Math.max(0, left - (now - since))
}

export function started(timer: Countdown, now: number): Countdown {
  return timer.since !== null || timer.left === 0 ? timer : { ...timer, since: now }
}

export function paused(timer: Countdown, now: number): Countdown {
  return { ...timer, left: leftOf(timer, now), since: null }
}

export function setBack({ length }: Countdown): Countdown {
  return { length, left: length, since: null }
}

/** Longer or shorter by whole minutes: one at least, an hour at most; what has passed stays passed. */
export function longer(timer: Countdown, minutes: number, now: number): Countdown {
  const length = Math.min(Math.max(timer.length + minutes * minute, minute), longest)
  const left = Math.max(0, leftOf(timer, now) + length - timer.length)
  return { length, left, since: timer.since === null || left === 0 ? null : now }
}

/** What the room is told at a number of milliseconds left: a minute before the end, and at the end. */
export function announced(left: number): 'last-minute' | 'time-up' | null {
  if (left === 0) return 'time-up'
  return left <= minute ? 'last-minute' : null
}

/** 299 001 → "5:00", 59 000 → "0:59". */
export function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
