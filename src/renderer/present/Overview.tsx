import { useEffect, useRef } from 'react'
import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './Overview.module.css'
import { press, useShow } from './show.ts'
import { columnsOf } from './show-keys.ts'

/** All slides of the deck, to go to one of them. */
export function Overview({ picked }: { picked: number }) {
  const { app, present } = useWords()
  const slides = useShow((show) => show.slides)
  const current = useShow((show) => show.current)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current!.querySelectorAll('button')[picked]?.focus(), [picked])
  return (
    <nav className={styles.overview} aria-label={present.overview}>
      <ol
        ref={list}
        className={styles.slides}
        style={{ gridTemplateColumns: `repeat(${columnsOf(slides.length)}, 1fr)` }}
      >
        {slides.map(({ id, headline, svg, hidden = false }, place) => {
          const label = [app.rail.slide(place + 1, headline), hidden && app.rail.isHidden].filter(Boolean).join('. ')
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.slide}
                aria-current={id === current}
                data-hidden={hidden}
                tabIndex={place === picked ? 0 : -1}
                onClick={() => {
                  useShow.setState({ picked: place })
                  press('Enter')
                }}
              >
                <span className={styles.picture}>
                  {svg ? (
                    <SlidePicture svg={svg} label={label} minor />
                  ) : (
                    <span className="visually-hidden">{label}</span>
                  )}
                </span>
                <span className={styles.number} aria-hidden="true">
                  {place + 1}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
