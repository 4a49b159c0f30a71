import { type KeyboardEvent, useRef } from 'react'
import type { Session } from '../../contract/session.ts'
import { isAppendixId } from '../../core/deck/appendix/index.ts'
import { useApp, useWords, wordsNow } from '../state/app-store.ts'
import { notify } from '../state/attempt.ts'
import { change, step } from '../state/deck-actions.ts'
import styles from './Rail.module.css'
import { RailTools } from './RailTools.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { useReorder } from './use-reorder.ts'
import { useSections } from './use-sections.ts'

const noSlides: Session['slides'] = []

/** The deck in small, in order: choose a slide, move it, add and remove. */
export function Rail() {
  const { rail } = useWords().app
  const slides = useApp((state) => state.session?.slides ?? noSlides)
  const shownAppendix = useApp((state) => state.session?.appendix ?? false)
  const drawnAppendix = useApp((state) => state.appendix)
  const appendix = shownAppendix ? drawnAppendix : []
  const current = useApp((state) => state.current)
  const list = useRef<HTMLOListElement>(null)
  const sections = useSections(slides, current)
  const reorder = useReorder((id, to) => void move(id, to))

  const focusCurrent = () =>
    // The new order or the new choice is on the screen only after React has drawn it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus())

  const onKey = async (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) {
      event.preventDefault()
      if (event.altKey) await moveBy(by)
      else step(by)
      focusCurrent()
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && current !== null) {
      event.preventDefault()
      await remove(current)
      focusCurrent()
    }
  }

  return (
    <nav className={styles.rail} aria-label={rail.label}>
      <p id="rail-keys" className="visually-hidden">
        {rail.keys}
      </p>
      <ol ref={list} className={styles.slides} onKeyDown={(event) => void onKey(event)}>
        {sections.shown.map(({ slide, index, section }) => (
          <Thumbnail
            key={slide.id}
            id={slide.id}
            number={index + 1}
            current={slide.id === current}
            dropMark={reorder.markAt(index)}
            drag={reorder.handlers(slide.id, index)}
            section={section}
          />
        ))}
        {appendix.map((id, index) => (
          <Thumbnail
            key={id}
            id={id}
            number={slides.length + index + 1}
            current={id === current}
            dropMark={null}
            drag={null}
            section={null}
          />
        ))}
      </ol>
      <RailTools />
    </nav>
  )
}

export async function moveBy(by: number): Promise<void> {
  const { session, current } = useApp.getState()
  const from = session?.slides.findIndex(({ id }) => id === current) ?? -1
  const to = from + by
  if (!session || current === null || from === -1 || to < 0 || to >= session.slides.length) return
  await move(current, to)
}

export async function remove(id: string): Promise<void> {
  if (isAppendixId(id)) return
  await change({ do: 'slide/remove', id })
  notify(wordsNow().app.rail.removed)
}

async function move(id: string, to: number): Promise<void> {
  const from = useApp.getState().session?.slides.findIndex((slide) => slide.id === id) ?? -1
  if (from === to) return
  await change({ do: 'slide/move', id, to })
  notify(wordsNow().app.rail.moved(from + 1, to + 1))
}
