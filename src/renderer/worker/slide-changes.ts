import type { Change, ChangeName } from '../../contract/session.ts'
import type { Slide, SlideKind, SlideWords } from '../../core/deck/deck.ts'
import { wordKindById } from '../../core/deck/kinds/index.ts'
import { panelById } from '../../core/panels/index.ts'
import type { Lang } from '../../core/words/index.ts'

/** A change that concerns slides; the own company is the workspace's. */
export type SlideChange = Extract<Change, { do: `slide/${string}` }>

/** The deck after a change, and what undo calls it; null when nothing would change. */
export function changeSlides(
  slides: readonly Slide[],
  change: SlideChange,
): { slides: Slide[]; name: ChangeName } | null {
  switch (change.do) {
    case 'slide/add': {
      const { settings = {} } = change
      const slide: Slide = { id: crypto.randomUUID(), kind: kindOf(change.kind), settings, headlines: {} }
      const after = slides.findIndex(({ id }) => id === change.after)
      return { slides: slides.toSpliced(after === -1 ? slides.length : after + 1, 0, slide), name: 'slides' }
    }
    case 'slide/duplicate': {
      const index = slides.findIndex(({ id }) => id === change.id)
      const original = slides[index]
      if (!original) return null
      return { slides: slides.toSpliced(index + 1, 0, { ...original, id: crypto.randomUUID() }), name: 'slides' }
    }
    case 'slide/remove': {
      const kept = slides.filter(({ id }) => id !== change.id)
      return kept.length === slides.length ? null : { slides: kept, name: 'slides' }
    }
    case 'slide/move': {
      const index = slides.findIndex(({ id }) => id === change.id)
      const slide = slides[index]
      const to = Math.min(change.to, slides.length - 1)
      if (!slide || index === to) return null
      return { slides: slides.toSpliced(index, 1).toSpliced(to, 0, slide), name: 'order' }
    }
    case 'slide/set':
      return replace(slides, change.id, 'settings', (slide) =>
        slide.settings[change.key] === change.value
          ? null
          : { ...slide, settings: { ...slide.settings, [change.key]: change.value } },
      )
    case 'slide/headline':
      return replace(slides, change.id, 'headline', (slide) => withHeadline(slide, change.lang, change.text))
    case 'slide/body':
      return replace(slides, change.id, 'body', (slide) =>
        withWords(slide, change.lang, 'body', change.text?.trim() ? change.text : null),
      )
    case 'slide/notes':
      return replace(slides, change.id, 'notes', (slide) =>
        withWords(slide, change.lang, 'notes', change.text.trim() ? change.text : null),
      )
  }
}

function replace(
  slides: readonly Slide[],
  id: string,
  name: ChangeName,
  edit: (slide: Slide) => Slide | null,
): { slides: Slide[]; name: ChangeName } | null {
  const index = slides.findIndex((slide) => slide.id === id)
  const edited = slides[index] ? edit(slides[index]) : null
  return edited && { slides: slides.with(index, edited), name }
}

/** Failure CLI-05 names an unknown kind and the known panels. */
function kindOf(name: string): SlideKind {
  return wordKindById(name)?.id ?? panelById(name).id
}

/** Null takes back what was written. */
function withWords(slide: Slide, lang: Lang, key: 'body' | 'notes', text: string | null): Slide | null {
  const { [lang]: before = {}, ...others } = slide.words ?? {}
  const now =
    text
      ?.normalize('NFC')
      .replace(/[ \t]+$/gm, '')
      .trimEnd() ?? null
  if (now === (before[key] ?? null)) return null
  const { [key]: _, ...kept } = before
  const written: SlideWords = now === null ? kept : { ...kept, [key]: now }
  return { ...slide, words: Object.keys(written).length === 0 ? others : { ...others, [lang]: written } }
}

/** An empty headline is none: the panel's own shows again. */
function withHeadline(slide: Slide, lang: Lang, text: string | null): Slide | null {
  const own = text?.normalize('NFC').trim().replace(/\s+/gu, ' ') || null
  if (own === (slide.headlines[lang] ?? null)) return null
  const { [lang]: _, ...others } = slide.headlines
  return { ...slide, headlines: own === null ? others : { ...others, [lang]: own } }
}
