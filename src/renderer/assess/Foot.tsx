import controls from '../controls/controls.module.css'
import { useWords } from '../state/app-store.ts'
import { goBy } from '../state/assessing.ts'
import styles from './Assess.module.css'

/** Under a capability: on to the others, and its rating taken back. `place` counts from 0; `onClear` null: there is none. */
export function Foot({ place, of, onClear }: { place: number; of: number; onClear: (() => void) | null }) {
  const { assess, numbers } = useWords()
  const { screen } = assess
  return (
    <footer className={styles.foot}>
      <button
        type="button"
        className={controls.outline}
        aria-keyshortcuts="ArrowLeft"
        disabled={place === 0}
        onClick={() => goBy(-1)}
      >
        {screen.previous}
      </button>
      <span className={styles.place}>{screen.of(numbers.number(place + 1), numbers.number(of))}</span>
      <button
        type="button"
        className={controls.outline}
        aria-keyshortcuts="ArrowRight"
        disabled={place === of - 1}
        onClick={() => goBy(1)}
      >
        {screen.next}
      </button>
      <button
        type="button"
        className={`${controls.button} ${styles.clear}`}
        aria-keyshortcuts="Backspace"
        disabled={onClear === null}
        onClick={() => onClear?.()}
      >
        {screen.clear}
      </button>
    </footer>
  )
}
