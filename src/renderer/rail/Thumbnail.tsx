import { SlidePicture } from '../stage/SlidePicture.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { select } from '../state/deck-actions.ts'
import styles from './Rail.module.css'
import { SectionHead, type SectionOfRail } from './SectionHead.tsx'
import type { DragHandlers } from './use-reorder.ts'

/** A slide in small, with its number. */
export function Thumbnail({
  id,
  number,
  current,
  dropMark,
  drag,
  section,
}: {
  id: string
  number: number
  current: boolean
  dropMark: 'before' | 'after' | null
  drag: DragHandlers
  /** The section that begins with it; null for none. */
  section: SectionOfRail | null
}) {
  const { rail, stage } = useWords().app
  const slide = useApp((state) => state.drawn[id])
  return (
    <li className={styles.item} data-drop={dropMark} draggable {...drag}>
      {section && <SectionHead {...section} />}
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
          <SlidePicture
            svg={slide.svg}
            label={[rail.slide(number, slide.headline), slide.outdated && stage.outdated].filter(Boolean).join('. ')}
            minor
          />
        ) : (
          <span className="visually-hidden">{rail.slide(number, '')}</span>
        )}
      </button>
      {slide?.outdated && <span className={styles.outdated} title={stage.outdated} aria-hidden="true" />}
    </li>
  )
}
