import type { CallInput, DrawnSlide } from '../../contract/calls.ts'
import { checkDeckSlide } from '../../core/board-ready/deck-slide.ts'
import type { Finding } from '../../core/board-ready/rule.ts'
import { highlighted } from '../../core/charts/highlight.ts'
import { chartTable } from '../../core/charts/index.ts'
import type { Paper } from '../../core/charts/theme.ts'
import { composeAppendix, hasAppendix, isAppendixId } from '../../core/deck/appendix/index.ts'
import { type ComposedSlide, composeFindings, dressed, readSlide } from '../../core/deck/compose-slide.ts'
import { readDeck, type Slide } from '../../core/deck/deck.ts'
import { seenSlides } from '../../core/deck/hidden.ts'
import { changesKind } from '../../core/deck/kinds/changes.ts'
import { wordKindById } from '../../core/deck/kinds/index.ts'
import { basisOf, type HeadlineBasis } from '../../core/deck/own-headline.ts'
import { changesControls } from '../../core/deck/packs/compose-changes.ts'
import { keptDays } from '../../core/deck/packs/pack.ts'
import type { ChangesFindings } from '../../core/deck/packs/read-changes.ts'
import { panelSlideControls } from '../../core/deck/panel-slide.ts'
import { sectionNumbers } from '../../core/deck/sections.ts'
import { slideTips } from '../../core/export/chart-tips.ts'
import { drawSlideParts, type SlidePart, svgOf } from '../../core/export/svg.ts'
import type { Control } from '../../core/panels/panel.ts'
import { inksOf } from '../../core/theme/inks.ts'
import { readTheme } from '../../core/theme/kept-theme.ts'
import type { OwnTheme } from '../../core/theme/own-theme.ts'
import { type Lang, wordsFor } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { CoreSession } from './core-session.ts'

/** Answers that are kept: a deck in both languages and papers, many times over. */
const keptAnswers = 500

/** A slide as somebody tries it out. */
type Trial = Pick<CallInput<'slide/ahead'>, 'id' | 'settings' | 'highlight'>

interface Placed {
  slide: Slide
  /** Its number in the deck, from 1. */
  position: number
  /** The number of its section, as in `sectionNumbers`. */
  section: number
  /** What else than the data it is made from: the deck and the packs, where it says what changed; null elsewhere. */
  from: unknown
}

/** Composes and draws slides of the open workspace. What was made of the same data and settings is not made again. */
export class Drawings {
  readonly #session: CoreSession
  readonly #kept = new Map<string, unknown>()
  #dataRevision = -1

  constructor(session: CoreSession) {
    this.#session = session
  }

  draw(id: string, lang: Lang, paper: Paper): DrawnSlide {
    return this.#draw(this.#find(readDeck(this.#session.workspace.read), id), lang, paper)
  }

  /**
   * What `draw` would give with other settings, and with a company highlighted; null where nothing would change. Why a slide cannot be drawn
   * is left to `draw` to tell.
   */
  ahead({ id, settings, highlight }: Trial, lang: Lang, paper: Paper): DrawnSlide | null {
    try {
      const asInDeck = this.#find(readDeck(this.#session.workspace.read), id)
      const { slide } = asInDeck
      const changes = Object.entries(settings).some(([key, value]) => slide.settings[key] !== value)
      const placed = changes
        ? { ...asInDeck, slide: { ...slide, settings: { ...slide.settings, ...settings } } }
        : asInDeck
      const composed = this.#compose(placed, lang)
      const charts = composed.charts.map((spec) => (highlight === null ? spec : highlighted(spec, highlight)))
      const marks = charts.some((spec, i) => spec !== composed.charts[i])
      if (!marks) return changes ? this.#draw(placed, lang, paper) : null
      return this.#once(['draw', placed, lang, paper, highlight], () => {
        const marked = { ...composed, charts }
        const slide = drawn(marked, drawSlideParts(marked, paper), paper)
        return { ...slide, highlight, controls: this.#controls(placed, lang) }
      })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return null
    }
  }

  #draw(placed: Placed, lang: Lang, paper: Paper): DrawnSlide {
    return this.#once(['draw', placed, lang, paper], () => ({
      ...drawn(this.#compose(placed, lang), this.#parts(placed, lang, paper), paper),
      controls: this.#controls(placed, lang),
    }))
  }

  /** The slides of the appendix, in order; none where the deck has none. */
  drawAppendix(lang: Lang, paper: Paper): DrawnSlide[] {
    const appendix = this.composeDeck(lang).filter(({ id }) => isAppendixId(id))
    return appendix.map((slide) =>
      this.#once(['draw', slide, paper], () => ({
        ...drawn(slide, drawSlideParts(slide, paper), paper),
        controls: [],
      })),
    )
  }

  /** What stands between the slide and the board; its picture is the one that `draw` gives. */
  check(id: string, lang: Lang, paper: Paper): Finding[] {
    const placed = this.#find(readDeck(this.#session.workspace.read), id)
    return this.#once(['check', placed, lang, paper], () => {
      const { slide } = placed
      const sample = this.#session.workspace.isSample
      const found = { slide, findings: this.#findings(placed), composed: this.#compose(placed, lang), sample }
      return checkDeckSlide(found, wordsFor(lang), paper, this.#parts(placed, lang, paper))
    })
  }

  #parts(placed: Placed, lang: Lang, paper: Paper): SlidePart[] {
    return this.#once(['parts', placed, lang, paper], () => drawSlideParts(this.#compose(placed, lang), paper))
  }

  #controls(placed: Placed, lang: Lang): Control[] {
    const { kind } = placed.slide
    if (wordKindById(kind)) return []
    if (kind === changesKind) return changesControls(this.#findings(placed) as ChangesFindings, wordsFor(lang))
    const { read } = this.#session.workspace
    return panelSlideControls(read, placed.slide, this.#findings(placed), wordsFor(lang))
  }

  /** The slide as plain data, with its number in the deck. */
  compose(id: string, lang: Lang): ComposedSlide {
    if (isAppendixId(id)) return this.composeDeck(lang).find((slide) => slide.id === id) ?? missing(id)
    return this.#compose(this.#find(readDeck(this.#session.workspace.read), id), lang)
  }

  /** A slide of the deck in another theme; undefined: in Triptych's own. */
  dressed(id: string, lang: Lang, paper: Paper, theme: OwnTheme | undefined): string {
    const { theme: _, footer: __, ...bare } = this.compose(id, lang)
    return svgOf(drawSlideParts({ ...bare, ...dressed(theme, lang) }, paper))
  }

  /** What the data of a slide say of a headline; null where none stand behind it. */
  basis(slide: Slide, lang: Lang, headline: string): HeadlineBasis | null {
    if (wordKindById(slide.kind)) return null
    const placed = { slide, from: this.#source(slide, readDeck(this.#session.workspace.read)) }
    const bare = { ...slide, headlines: {} }
    return basisOf(headline, composeFindings(bare, this.#findings(placed), wordsFor(lang), { sample: false }), lang)
  }

  /** Every slide of the deck, in order, with its appendix, which tells of hidden slides only where they are asked for. */
  composeDeck(lang: Lang, withHidden = false): ComposedSlide[] {
    const { read, isSample } = this.#session.workspace
    const deck = readDeck(read)
    const slides = deck.map(({ id }) => this.#compose(this.#find(deck, id), lang))
    if (!hasAppendix(read)) return slides
    const options = { sample: isSample, theme: readTheme(read), deckLength: slides.length }
    return [...slides, ...composeAppendix(read, seenSlides(slides, withHidden), wordsFor(lang), options)]
  }

  #find(deck: readonly Slide[], id: string): Placed {
    const index = deck.findIndex((slide) => slide.id === id)
    const slide = deck[index]
    if (!slide) missing(id)
    return { slide, position: index + 1, section: sectionNumbers(deck)[index]!, from: this.#source(slide, deck) }
  }

  #compose(placed: Placed, lang: Lang): ComposedSlide {
    return this.#once(['compose', placed, lang], () => {
      const { position, section } = placed
      const { read, isSample } = this.#session.workspace
      const options = { sample: isSample, position, section, theme: readTheme(read) }
      return composeFindings(placed.slide, this.#findings(placed), wordsFor(lang), options)
    })
  }

  /** What was read for a slide of data. */
  findings(slide: Slide): unknown {
    return this.#findings({ slide, from: null })
  }

  /** The statistics know no language: they are computed once for all, and for the controls too. */
  #findings({ slide: { kind, settings }, from }: Pick<Placed, 'slide' | 'from'>): unknown {
    return this.#once(['findings', kind, settings, from], () =>
      readSlide(this.#session.workspace.read, { kind, settings }, (other) => this.findings(other)),
    )
  }

  #source({ kind }: Slide, deck: readonly Slide[]): Placed['from'] {
    return kind === changesKind ? { deck, packs: keptDays(this.#session.workspace.read) } : null
  }

  /** Makes it unless it is kept. `key` must hold all that it is made from, except the data: they have a revision. */
  #once<T>(key: readonly unknown[], make: () => T): T {
    if (this.#dataRevision !== this.#session.dataRevision || this.#kept.size >= keptAnswers) {
      this.#kept.clear()
      this.#dataRevision = this.#session.dataRevision
    }
    const name = JSON.stringify(key)
    if (!this.#kept.has(name)) this.#kept.set(name, make())
    // The first part of a key names the method, and each method keeps one type.
    return this.#kept.get(name) as T
  }
}

function drawn(composed: ComposedSlide, parts: readonly SlidePart[], paper: Paper): Omit<DrawnSlide, 'controls'> {
  const { id, form, headline, ownHeadline, outdated, kicker, body, subtitle, footnotes, lacksData } = composed
  return {
    svg: svgOf(parts),
    ...{ id, form, headline, ownHeadline, outdated, kicker, body, subtitle, footnotes, lacksData },
    tables: composed.charts.map(chartTable),
    highlight: null,
    tips: slideTips(parts, inksOf(composed.theme, paper), composed.lang),
  }
}

function missing(id: string): never {
  throw new Failure('APP-01', { problem: `no slide ${id}` })
}
