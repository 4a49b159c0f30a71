import { type KeyboardEvent, useRef } from 'react'
import type { Session } from '../../contract/session.ts'
import { isAppendixId } from '../../core/deck/appendix/index.ts'
import { movedTogether, moveSlide } from '../../core/deck/move-slides.ts'
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
  const chosen = slides.find(({ id }) => id === current)
  const list = useRef<HTMLOListElement>(null)
  const sections = useSections(slides, current)
  const reorder = useReorder(
    (id) => movedTogether(slides, id),
    (id, to) => void move(id, to),
  )

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
    } else if (event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.metaKey && !event.altKey && chosen) {
      event.preventDefault()
      await hide(chosen.id, !chosen.hidden)
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
            hidden={slide.hidden ?? false}
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
            hidden={false}
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
  if (session && current !== null && canMoveBy(session.slides, current, by)) {
    await move(current, movedTogether(session.slides, current).from + by)
  }
}

export async function remove(id: string): Promise<void> {
  if (isAppendixId(id)) return
  await change({ do: 'slide/remove', id })
  notify(wordsNow().app.rail.removed)
}

/** Would a step up (−1) or down (1) move the slide, and the section that begins with it. */
export function canMoveBy(slides: Session['slides'], id: string, by: number): boolean {
  const { from } = movedTogether(slides, id)
  return from !== -1 && from + by >= 0 && moveSlide(slides, id, from + by) !== null
}

async function move(id: string, to: number): Promise<void> {
  const slides = useApp.getState().session?.slides ?? noSlides
  const { from, count } = movedTogether(slides, id)
  const place = moveSlide(slides, id, to)?.findIndex((slide) => slide.id === id)
  if (place === undefined) return
  await change({ do: 'slide/move', id, to })
  const { rail } = wordsNow().app
  notify(count > 1 ? rail.movedSection(count, place + 1) : rail.moved(from + 1, place + 1))
}

/** Hides the slide from who sees the deck, or shows it again. */
export async function hide(id: string, on: boolean): Promise<void> {
  await change({ do: 'slide/hide', id, on })
  const { rail } = wordsNow().app
  notify(on ? rail.hiddenNow : rail.shownAgain)
}
