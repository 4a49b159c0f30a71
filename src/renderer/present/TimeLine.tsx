import { useEffect, useState } from 'react'
import controls from '../controls/controls.module.css'
import { NumberInput } from '../controls/NumberInput.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { prefer } from '../state/deck-actions.ts'
import { placeIn } from './scene.ts'
import { useShow } from './show.ts'
import styles from './TimeLine.module.css'
import { elapsed, left, type Timer, timeText } from './timer.ts'

/** Where in the deck one is, how long one has talked, what is left of the minutes planned, and what time it is. */
export function TimeLine({ timer, onPause, onReset }: { timer: Timer; onPause(): void; onReset(): void }) {
  const { present, lang } = useWords()
  const { time } = present
  const slides = useShow((show) => show.slides)
  const current = useShow((show) => show.current)
  const planned = useApp((state) => state.plannedMinutes)
  const now = useNow()
  const ran = elapsed(timer, Math.max(now, timer.since ?? 0))
  const rest = planned === 0 ? null : left(planned, ran)
  return (
    <div className={styles.line}>
      <p className={styles.place}>{time.place(String(placeIn({ slides, current }) + 1), String(slides.length))}</p>
      <p
        className={styles.timer}
        role="timer"
        aria-label={time.elapsed}
        data-paused={timer.since === null || undefined}
      >
        {timeText(ran)}
      </p>
      <button type="button" className={controls.outline} onClick={onPause}>
        {timer.since === null ? time.goOn : time.pause} <kbd className={styles.key}>T</kbd>
      </button>
      <button type="button" className={controls.outline} onClick={onReset}>
        {time.reset} <kbd className={styles.key}>R</kbd>
      </button>
      <span className={styles.planned}>
        <span aria-hidden="true">{time.planned}</span>
        <NumberInput
          label={time.planned}
          value={planned}
          min={0}
          max={600}
          step={1}
          decimals={0}
          onMove={(plannedMinutes) => prefer({ plannedMinutes })}
          onRelease={() => undefined}
          onStep={() => undefined}
        />
        {time.minutes}
      </span>
      {rest !== null && (
        <p className={styles.rest} data-over={rest < 0 || undefined}>
          {rest < 0 ? time.over(timeText(-rest)) : time.left(timeText(rest))}
        </p>
      )}
      <p className={styles.clock}>
        <span className="visually-hidden">{time.clock}</span>{' '}
        {new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)}
      </p>
    </div>
  )
}

/** The time, new every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return now
}
