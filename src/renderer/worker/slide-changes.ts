import type { Change, ChangeName } from '../../contract/session.ts'
import type { Slide, SlideKind, SlideWords } from '../../core/deck/deck.ts'
import { changesKind } from '../../core/deck/kinds/changes.ts'
import { wordKindById } from '../../core/deck/kinds/index.ts'
import { moveSlide } from '../../core/deck/move-slides.ts'
import type { HeadlineBasis } from '../../core/deck/own-headline.ts'
import { panelById } from '../../core/panels/index.ts'
import type { Lang } from '../../core/words/index.ts'

/** What the data of a slide say of a headline, to be kept with it; null where no data stand behind it. */
export type BasisFor = (slide: Slide, lang: Lang, headline: string) => HeadlineBasis | null

/** A change that concerns slides; the own company is the workspace's. */
export type SlideChange = Extract<Change, { do: `slide/${string}` }>

/** The deck after a change, and what undo calls it; null when nothing would change. */
export function changeSlides(
  slides: readonly Slide[],
  change: SlideChange,
  basisFor: BasisFor = () => null,
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
      const moved = moveSlide(slides, change.id, change.to)
      return moved && { slides: moved, name: 'order' }
    }
    case 'slide/hide':
      return replace(slides, change.id, 'hidden', (slide) => {
        const { hidden = false, ...shown } = slide
        if (hidden === change.on) return slide
        return change.on ? { ...shown, hidden: true } : shown
      })
    case 'slide/set':
      return replace(slides, change.id, 'settings', (slide) =>
        slide.settings[change.key] === change.value
          ? slide
          : { ...slide, settings: { ...slide.settings, [change.key]: change.value } },
      )
    case 'slide/headline':
      return replace(slides, change.id, 'headline', (slide) => withHeadline(slide, change.lang, change.text, basisFor))
    case 'slide/keep-headline':
      return replace(slides, change.id, 'headline', (slide) => {
        const own = slide.headlines[change.lang]
        return own === undefined
          ? slide
          : withWords(slide, change.lang, 'basis', basisFor(slide, change.lang, own) ?? undefined)
      })
    case 'slide/body':
      return replace(slides, change.id, 'body', (slide) => withWords(slide, change.lang, 'body', textOf(change.text)))
    case 'slide/notes':
      return replace(slides, change.id, 'notes', (slide) => withWords(slide, change.lang, 'notes', textOf(change.text)))
  }
}

/** `edit` gives the same slide where nothing would change. */
function replace(
  slides: readonly Slide[],
  id: string,
  name: ChangeName,
  edit: (slide: Slide) => Slide,
): { slides: Slide[]; name: ChangeName } | null {
  const index = slides.findIndex((slide) => slide.id === id)
  const slide = slides[index]
  const edited = slide && edit(slide)
  return !edited || edited === slide ? null : { slides: slides.with(index, edited), name }
}

/** A text as it is kept; undefined for one that says nothing, which takes back what was written. */
function textOf(text: string | null): string | undefined {
  const kept = text
    ?.normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
  return kept || undefined
}

/** Undefined takes back what was kept; the same slide where nothing would change. */
function withWords<K extends keyof SlideWords>(
  slide: Slide,
  lang: Lang,
  key: K,
  value: SlideWords[K] | undefined,
): Slide {
  const { [lang]: before = {}, ...others } = slide.words ?? {}
  if (JSON.stringify(before[key]) === JSON.stringify(value)) return slide
  const { [key]: _, ...kept } = before
  const written: SlideWords = value === undefined ? (kept as SlideWords) : { ...before, [key]: value }
  const words = Object.keys(written).length === 0 ? others : { ...others, [lang]: written }
  const { words: __, ...bare } = slide
  return Object.keys(words).length === 0 ? bare : { ...bare, words }
}

/** An empty headline is none: the panel's own shows again. */
function withHeadline(slide: Slide, lang: Lang, text: string | null, basisFor: BasisFor): Slide {
  const own = text?.normalize('NFC').trim().replace(/\s+/gu, ' ') || null
  if (own === (slide.headlines[lang] ?? null)) return slide
  const { [lang]: _, ...others } = slide.headlines
  const headlines = own === null ? others : { ...others, [lang]: own }
  const basis = own === null ? null : basisFor(slide, lang, own)
  return withWords({ ...slide, headlines }, lang, 'basis', basis ?? undefined)
}

/** Failure CLI-05 names an unknown kind and the known panels. */
function kindOf(name: string): SlideKind {
  return name === changesKind ? changesKind : (wordKindById(name)?.id ?? panelById(name).id)
}
