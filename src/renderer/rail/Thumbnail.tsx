import { FaultIcon } from '../icons.tsx'
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
  hidden,
  dropMark,
  drag,
  section,
}: {
  id: string
  number: number
  current: boolean
  /** It is passed over when the deck is shown. */
  hidden: boolean
  dropMark: 'before' | 'after' | null
  /** Null: it stands where it stands. */
  drag: DragHandlers | null
  /** The section that begins with it; null for none. */
  section: SectionOfRail | null
}) {
  const { app, boardReady, numbers } = useWords()
  const { rail, stage } = app
  const slide = useApp((state) => state.drawn[id])
  const errors = useApp(({ findings }) => findings[id]?.filter(({ level }) => level === 'error').length ?? 0)
  const told = errors > 0 ? boardReady.hasErrors(numbers.number(errors), errors === 1) : null
  const name = [
    rail.slide(number, slide?.headline ?? ''),
    hidden && rail.isHidden,
    slide?.outdated && stage.outdated,
    told,
  ]
    .filter(Boolean)
    .join('. ')
  return (
    <li className={styles.item} data-drop={dropMark} data-hidden={hidden} draggable={drag !== null} {...drag}>
      {section && <SectionHead {...section} />}
      <span className={styles.number} aria-hidden="true" title={hidden ? rail.isHidden : undefined}>
        {hidden ? <s>{number}</s> : number}
        {told && (
          <span className={styles.fault} title={told}>
            <FaultIcon />
          </span>
        )}
      </span>
      <button
        type="button"
        className={styles.thumbnail}
        aria-current={current}
        aria-describedby="rail-keys"
        tabIndex={current ? 0 : -1}
        onClick={() => select(id)}
      >
        {slide ? <SlidePicture svg={slide.svg} label={name} minor /> : <span className="visually-hidden">{name}</span>}
      </button>
      {slide?.outdated && <span className={styles.outdated} title={stage.outdated} aria-hidden="true" />}
    </li>
  )
}
