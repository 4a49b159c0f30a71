import { useState } from 'react'
import type { Session } from '../../contract/session.ts'
import { sectionNumbers } from '../../core/deck/sections.ts'
import { useApp, useWords } from '../state/app-store.ts'
import type { SectionOfRail } from './SectionHead.tsx'

type Slides = Session['slides']

/** A slide that the rail shows, with its place in the deck and the section that begins with it. */
interface ShownSlide {
  slide: Slides[number]
  index: number
  section: SectionOfRail | null
}

/** The slides that the rail shows: all but those of folded sections. The slide on the stage is always shown. */
export function useSections(slides: Slides, current: string | null): { shown: ShownSlide[] } {
  const { numbers } = useWords()
  const drawn = useApp((state) => state.drawn)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const sections = sectionNumbers(slides)
  const divider = (section: number) => slides.find(({ kind }, i) => kind === 'section' && sections[i] === section)

  const toggle = (id: string) =>
    setFolded((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]))
  const headOf = ({ id, kind }: Slides[number], index: number): SectionOfRail | null => {
    if (kind !== 'section') return null
    const number = sections[index]!
    return {
      name: `${numbers.number(number)}  ${drawn[id]?.headline ?? ''}`,
      count: sections.filter((section) => section === number).length,
      folded: folded.has(id),
      onFold: () => toggle(id),
    }
  }
  const isFolded = (id: string, index: number) => {
    const head = divider(sections[index]!)
    return head !== undefined && head.id !== id && folded.has(head.id)
  }
  const shown = slides
    .map((slide, index) => ({ slide, index, section: headOf(slide, index) }))
    .filter(({ slide, index }) => slide.id === current || !isFolded(slide.id, index))
  return { shown }
}
