import { useEffect, useState } from 'react'

/** A countdown as it stands. Kept as moments, not as ticks: a window that was hidden for a while shows the right time again. */
interface Countdown {
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
const tickMs = 250

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

/** A countdown on the screen; it starts anew with every `about`. */
export function useTimer(about: string) {
  const [timer, setTimer] = useState<Countdown>({ length: usualLength, left: usualLength, since: null })
  const [now, setNow] = useState(0)
  const running = timer.since !== null
  useEffect(() => setTimer(setBack), [about])
  useEffect(() => {
    if (!running) return
    const tick = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(tick)
  }, [running])
  const left = leftOf(timer, Math.max(now, timer.since ?? 0))
  useEffect(() => {
    if (left === 0) setTimer((timer) => paused(timer, Date.now()))
  }, [left])
  return {
    left,
    running,
    toggle: () => setTimer((timer) => (timer.since === null ? started : paused)(timer, Date.now())),
    reset: () => setTimer(setBack),
    longer: (minutes: number) => setTimer((timer) => longer(timer, minutes, Date.now())),
  }
}
