import { useCallback, useEffect, useRef } from 'react'
import type { Lang } from '../../core/words/index.ts'
import controls from '../controls/controls.module.css'
import { CaretIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { change, prefer } from '../state/deck-actions.ts'
import styles from './Notes.module.css'

/** How long one has to pause until what was written is kept. */
const pause = 600

/** What the speaker says with the slide, in the language of the app. Folded, its beginning is seen. */
export function Notes({ id, lang }: { id: string; lang: Lang }) {
  const { notes } = useWords().app
  const open = useApp((state) => state.showNotes)
  const kept = useApp(({ session }) => session?.slides.find((slide) => slide.id === id)?.words?.[lang]?.notes ?? '')
  return (
    <section className={styles.notes} aria-label={notes.label}>
      <button
        type="button"
        className={`${controls.button} ${styles.trigger}`}
        aria-expanded={open}
        onClick={() => prefer({ showNotes: !open })}
      >
        <span className={styles.caret}>
          <CaretIcon />
        </span>
        {notes.label}
        {!open && kept !== '' && <span className={styles.beginning}>{kept}</span>}
      </button>
      {open && <NotesField id={id} lang={lang} kept={kept} />}
    </section>
  )
}

/** Kept after a pause, and when one leaves it or the slide. */
function NotesField({ id, lang, kept }: { id: string; lang: Lang; kept: string }) {
  const { notes } = useWords().app
  const field = useRef<HTMLTextAreaElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const draft = useRef<string | null>(null)
  const keep = useCallback(() => {
    clearTimeout(waiting.current)
    const text = draft.current
    draft.current = null
    if (text !== null) void change({ do: 'slide/notes', id, lang, text })
  }, [id, lang])
  useEffect(() => keep, [keep])
  useEffect(() => {
    // Undo brings other notes; what is being written stays.
    if (draft.current === null && field.current!.value.trimEnd() !== kept) field.current!.value = kept
  }, [kept])
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={notes.label}
      placeholder={notes.placeholder}
      defaultValue={kept}
      onChange={({ target }) => {
        draft.current = target.value
        clearTimeout(waiting.current)
        waiting.current = setTimeout(keep, pause)
      }}
      onBlur={keep}
    />
  )
}
