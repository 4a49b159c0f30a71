import controls from '../controls/controls.module.css'
import { useApp, useWords } from '../state/app-store.ts'
import { prefer } from '../state/deck-actions.ts'
import styles from './PresenterNotes.module.css'
import { useShow } from './show.ts'

/** Sizes of the notes, in pixels. */
const sizes = [14, 16, 18, 21, 24, 28, 32, 38, 44] as const

/** The notes larger or smaller by a step; the size is kept. */
export function stepNotes(by: 1 | -1): void {
  const { notesSize } = useApp.getState()
  const at = sizes.findIndex((size) => size >= notesSize)
  prefer({ notesSize: sizes[Math.min(Math.max(at + by, 0), sizes.length - 1)]! })
}

/** What the speaker says with the slide that is shown. */
export function PresenterNotes() {
  const { present, app, lang } = useWords()
  const size = useApp((state) => state.notesSize)
  const current = useShow((show) => show.current)
  const text = useApp(({ session }) => session?.slides.find(({ id }) => id === current)?.words?.[lang]?.notes)
  return (
    <section className={styles.notes} aria-label={app.notes.label}>
      <div className={styles.head}>
        <h2>{app.notes.label}</h2>
        <button
          type="button"
          className={controls.icon}
          aria-label={present.presenter.smaller}
          onClick={() => stepNotes(-1)}
        >
          −
        </button>
        <button
          type="button"
          className={controls.icon}
          aria-label={present.presenter.larger}
          onClick={() => stepNotes(1)}
        >
          +
        </button>
      </div>
      <div
        key={current}
        className={styles.text}
        style={{ fontSize: size }}
        data-empty={!text || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
      >
        {text ?? present.presenter.noNotes}
      </div>
    </section>
  )
}
