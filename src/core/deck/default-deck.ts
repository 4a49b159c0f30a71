import type { ChartSpec } from '../charts/index.ts'
import { panels } from '../panels/index.ts'
import type { Settings } from '../panels/panel.ts'
import { wordsFor } from '../words/index.ts'
import { listCompanies } from '../workspace/companies.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { composeSlide } from './compose-slide.ts'
import type { Slide, SlideKind } from './deck.ts'

interface Offer {
  kind: SlideKind
  settings?: Settings
  /** It speaks of our own company alone. */
  ofOwn?: true
  /** It tests what it shows: without intervals it says nothing. */
  tests?: true
}

/** What a board pack can show, in the order in which it is told. */
const offers: readonly Offer[] = [
  { kind: 'rankings' },
  { kind: 'rankings', settings: { mark: 'neighbours' }, tests: true },
  { kind: 'rankings', settings: { view: 'movement' } },
  { kind: 'rankings', settings: { metric: 'nps' } },
  { kind: 'rankings', settings: { metric: 'csat' } },
  { kind: 'rankings', settings: { metric: 'ces' } },
  { kind: 'rankings', settings: { metric: 'csat_mean' } },
  { kind: 'rankings', settings: { of: 'segment' } },
  { kind: 'rankings', settings: { of: 'channel' } },
  { kind: 'rankings', settings: { of: 'journey' } },
  { kind: 'rankings', settings: { view: 'weights' } },
  { kind: 'leaders' },
  { kind: 'leaders', settings: { view: 'scatter' } },
  { kind: 'leaders', settings: { view: 'robustness' } },
  { kind: 'leaders', settings: { view: 'stake' }, ofOwn: true },
  { kind: 'scorecard' },
  { kind: 'scorecard', settings: { view: 'capabilities' } },
  { kind: 'scorecard', settings: { view: 'gaps' } },
  { kind: 'scorecard', settings: { view: 'quick-wins' } },
  { kind: 'scorecard', settings: { view: 'roadmap' } },
  { kind: 'scorecard', settings: { view: 'trend' } },
  { kind: 'scorecard', settings: { view: 'units' } },
]

/** A slide of each panel with its defaults: what a workspace shows before there are data. */
export function panelSlides(): Slide[] {
  return panels.map(({ id }) => newSlide({ kind: id }))
}

/**
 * The pack that the data of a workspace fill: a title page, and of each panel the views that have something to compare and say what no slide
 * before them says. Where the data fill none, a slide of each panel, which says what is missing.
 */
export function defaultDeck(db: ReadableDb): Slide[] {
  const hasOwn = listCompanies(db).some(({ own }) => own)
  // Whether there is something to show hangs on no language.
  const words = wordsFor('en')
  const told = new Set<string>()
  const slides = offers
    .filter(({ ofOwn }) => hasOwn || !ofOwn)
    .flatMap((offer) => {
      const slide = newSlide(offer)
      const { headline, lacksData, charts } = composeSlide(db, slide, words, { sample: false })
      const isFilled = !lacksData && charts.some((spec) => compares(spec, offer.tests))
      if (!isFilled || told.has(headline)) return []
      told.add(headline)
      return [slide]
    })
  return slides.length === 0 ? panelSlides() : [newSlide({ kind: 'title' }), ...slides]
}

const newSlide = ({ kind, settings = {} }: Offer): Slide => ({
  id: crypto.randomUUID(),
  kind,
  settings,
  headlines: {},
})

/** Does the chart show something beside which something else can be seen; with an interval each, where that is asked for. */
export function compares(spec: ChartSpec, withIntervals = false): boolean {
  switch (spec.kind) {
    case 'ranked-bars':
      return spec.rows.filter(({ value, low }) => value !== null && (low !== null || !withIntervals)).length > 1
    case 'bump':
      return spec.lines.filter(({ places }) => places[0] !== null && places.at(-1) !== null).length > 1
    default:
      return true
  }
}
