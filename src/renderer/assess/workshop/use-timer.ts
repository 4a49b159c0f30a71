import { useEffect, useState } from 'react'
import { type Countdown, leftOf, longer, paused, setBack, started, usualLength } from './countdown.ts'

const tickMs = 250

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
