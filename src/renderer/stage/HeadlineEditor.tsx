import { useMemo } from 'react'
import type { DrawnSlide } from '../../contract/calls.ts'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import { WriteOnSlide } from './WriteOnSlide.tsx'
import { wordsLayout } from './words-layout.ts'

/** The headline on the slide itself. */
export function HeadlineEditor({ slide }: { slide: DrawnSlide }) {
  const { stage } = useWords().app
  const lang = useApp((state) => state.lang)
  const place = useMemo(() => wordsLayout(slide).headline, [slide])
  return (
    <WriteOnSlide
      box={place}
      page={{ ...place, height: Math.max(2, place.lines.length) * place.lineHeight }}
      weight={600}
      text={slide.headline}
      own={slide.ownHeadline}
      severalLines={false}
      words={{
        edit: stage.editHeadline,
        label: stage.headline,
        keys: stage.headlineKeys,
        tooLong: stage.headlineTooLong,
        own: stage.ownHeadline,
        restore: stage.restoreHeadline,
      }}
      isCut={(headline) => isCut(headline, wordsLayout({ ...slide, headline }).headline.lines)}
      onKeep={(text) => void change({ do: 'slide/headline', id: slide.id, lang, text })}
    />
  )
}

/** Does the slide have to cut the headline: a few lines are all it has. */
function isCut(headline: string, drawn: readonly string[]): boolean {
  return (drawn.at(-1) ?? '').endsWith('…') && !headline.trim().endsWith('…')
}
