import { useWords } from '../state/app-store.ts'
import styles from './ShowState.module.css'
import { placeIn } from './scene.ts'
import { useShow } from './show.ts'

/** Where in the deck one is and what stands over the slide, read out; the number that is being typed is seen too. */
export function ShowState() {
  const { present, numbers } = useWords()
  const { slides, current, cover, laser, typed } = useShow()
  const place = placeIn({ slides, current })
  const number = (value: number) => numbers.number(value, 0)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {[present.counter(number(place + 1), number(slides.length)), cover && present[cover], laser && present.laser]
          .filter(Boolean)
          .join('. ')}
      </p>
      {typed && (
        <p className={styles.typed} role="status">
          {present.goTo(typed)} <kbd>{present.enter}</kbd>
        </p>
      )}
    </>
  )
}
