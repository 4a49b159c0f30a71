import { useMemo } from 'react'
import type { DrawnSlide } from '../../contract/calls.ts'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import { WriteOnSlide } from './WriteOnSlide.tsx'
import { wordsLayout } from './words-layout.ts'

/** The lines under the headline of a slide of words. */
export function BodyEditor({ slide }: { slide: DrawnSlide }) {
  const { stage } = useWords().app
  const lang = useApp((state) => state.lang)
  const own = useApp(
    ({ session }) => session?.slides.find(({ id }) => id === slide.id)?.words?.[lang]?.body !== undefined,
  )
  const { room, size, lineHeight } = useMemo(() => wordsLayout(slide).body!, [slide])
  return (
    <WriteOnSlide
      box={room}
      page={{ ...room, size, lineHeight }}
      weight={400}
      text={slide.body}
      own={own}
      severalLines
      words={{
        edit: stage.editBody,
        label: stage.body,
        keys: stage.bodyKeys,
        tooLong: stage.bodyTooLong,
        own: stage.ownBody,
        restore: stage.restoreBody,
      }}
      isCut={(body) => wordsLayout({ ...slide, body }).body!.cut}
      onKeep={(text) => void change({ do: 'slide/body', id: slide.id, lang, text })}
    />
  )
}
