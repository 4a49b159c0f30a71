import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { select } from '../state/deck-actions.ts'
import styles from './Rail.module.css'
import type { DragHandlers } from './use-reorder.ts'

/** A slide in small, with its number. */
export function Thumbnail({
  id,
  number,
  current,
  dropMark,
  drag,
}: {
  id: string
  number: number
  current: boolean
  dropMark: 'before' | 'after' | null
  drag: DragHandlers
}) {
  const { rail } = useWords().app
  const slide = useApp((state) => state.drawn[id])
  return (
    <li className={styles.item} data-drop={dropMark} draggable {...drag}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <button
        type="button"
        className={styles.thumbnail}
        aria-current={current}
        aria-describedby="rail-keys"
        tabIndex={current ? 0 : -1}
        onClick={() => select(id)}
      >
        {slide ? (
          <SlidePicture svg={slide.svg} label={rail.slide(number, slide.headline)} minor />
        ) : (
          <span className="visually-hidden">{rail.slide(number, '')}</span>
        )}
      </button>
    </li>
  )
}
