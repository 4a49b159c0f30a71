import controls from '../../controls/controls.module.css'
import { IconButton } from '../../controls/IconButton.tsx'
import { AddIcon, RestoreIcon, SubtractIcon } from '../../icons.tsx'
import { useWords } from '../../state/app-store.ts'
import { announced, clock } from './countdown.ts'
import styles from './Timer.module.css'
import type { useTimer } from './use-timer.ts'

/** How long the discussion may still take. It is said, and shown, when a minute is left and when the time is up; nothing ends by itself. */
export function Timer({ timer }: { timer: ReturnType<typeof useTimer> }) {
  const { assess, numbers } = useWords()
  const { workshop } = assess
  const told = timer.running || timer.left === 0 ? announced(timer.left) : null
  const says = { 'last-minute': workshop.minutesLeft(numbers.number(1)), 'time-up': workshop.timeUp }
  return (
    <fieldset className={styles.timer} aria-label={workshop.timer} data-told={told}>
      <IconButton label={workshop.timerLess} onClick={() => timer.longer(-1)}>
        <SubtractIcon />
      </IconButton>
      <span className={styles.left} role="timer" aria-label={workshop.timer}>
        {clock(timer.left)}
      </span>
      <IconButton label={workshop.timerMore} onClick={() => timer.longer(1)}>
        <AddIcon />
      </IconButton>
      <button type="button" className={controls.outline} aria-keyshortcuts="t" onClick={timer.toggle}>
        {timer.running ? workshop.timerPause : workshop.timerStart}
      </button>
      <IconButton label={workshop.timerReset} onClick={timer.reset}>
        <RestoreIcon />
      </IconButton>
      <span className={styles.told} role="status">
        {told && says[told]}
      </span>
    </fieldset>
  )
}
