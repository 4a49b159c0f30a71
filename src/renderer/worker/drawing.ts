import type { DrawnSlide } from '../../contract/calls.ts'
import { chartTable } from '../../core/charts/index.ts'
import type { Paper } from '../../core/charts/theme.ts'
import { type ComposedSlide, composeSlide } from '../../core/deck/compose-slide.ts'
import { readDeck, type Slide } from '../../core/deck/deck.ts'
import { drawSlideSvg } from '../../core/export/svg.ts'
import { panelById } from '../../core/panels/index.ts'
import { type Lang, wordsFor } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import type { CoreSession } from './core-session.ts'

/** Drawings that are kept: a deck in both languages and papers, many times over. */
const keptDrawings = 500

/** Draws slides of the open workspace. What has been drawn from the same data and settings is not drawn again. */
export class Drawings {
  readonly #session: CoreSession
  readonly #kept = new Map<string, DrawnSlide>()
  #dataRevision = -1

  constructor(session: CoreSession) {
    this.#session = session
  }

  draw(id: string, lang: Lang, paper: Paper): DrawnSlide {
    if (this.#dataRevision !== this.#session.dataRevision) {
      this.#kept.clear()
      this.#dataRevision = this.#session.dataRevision
    }
    const { slide, position } = this.#find(id)
    const key = JSON.stringify([slide, position, lang, paper])
    const known = this.#kept.get(key)
    if (known) return known
    const drawn = this.#draw(slide, position, lang, paper)
    if (this.#kept.size >= keptDrawings) this.#kept.clear()
    this.#kept.set(key, drawn)
    return drawn
  }

  /** The slide as plain data, with its number in the deck. */
  compose(id: string, lang: Lang): ComposedSlide {
    const { slide, position } = this.#find(id)
    return this.#compose(slide, position, lang)
  }

  /** Every slide of the deck, in order. */
  composeDeck(lang: Lang): ComposedSlide[] {
    return readDeck(this.#session.workspace.read).map((slide, index) => this.#compose(slide, index + 1, lang))
  }

  #find(id: string): { slide: Slide; position: number } {
    const deck = readDeck(this.#session.workspace.read)
    const index = deck.findIndex((slide) => slide.id === id)
    const slide = deck[index]
    if (!slide) throw new Failure('APP-01', { problem: `no slide ${id}` })
    return { slide, position: index + 1 }
  }

  #compose(slide: Slide, position: number, lang: Lang): ComposedSlide {
    const { read, isSample } = this.#session.workspace
    return composeSlide(read, slide, wordsFor(lang), { sample: isSample, position })
  }

  #draw(slide: Slide, position: number, lang: Lang, paper: Paper): DrawnSlide {
    const composed = this.#compose(slide, position, lang)
    const { read } = this.#session.workspace
    return {
      id: slide.id,
      svg: drawSlideSvg(composed, paper),
      headline: composed.headline,
      ownHeadline: composed.ownHeadline,
      subtitle: composed.subtitle,
      footnotes: composed.footnotes,
      tables: composed.charts.map(chartTable),
      controls: panelById(slide.panel).controls(read, slide.settings, wordsFor(lang)),
    }
  }
}
