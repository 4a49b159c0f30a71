import { CaretIcon } from '../icons.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './Rail.module.css'

/** Over a divider: the section that begins with it, to fold away the slides that follow. */
export function SectionHead({ name, count, folded, onFold }: SectionOfRail) {
  const { app, numbers } = useWords()
  return (
    <button type="button" className={styles.section} aria-expanded={!folded} onClick={onFold}>
      <span className={styles.caret}>
        <CaretIcon />
      </span>
      <span className="visually-hidden">{app.rail.section}</span>
      <span className={styles.sectionName}>{name}</span>
      <span className={styles.count}>{numbers.number(count)}</span>
    </button>
  )
}

export interface SectionOfRail {
  /** "2  What it is worth". */
  name: string
  /** Slides, the divider among them. */
  count: number
  folded: boolean
  onFold(): void
}
