import { composeAppendix } from '../../../src/core/deck/appendix/index.ts'
import { type ComposedSlide, composeSlide } from '../../../src/core/deck/compose-slide.ts'
import type { Slide, SlideKind } from '../../../src/core/deck/deck.ts'
import type { Settings } from '../../../src/core/panels/panel.ts'
import { type Lang, wordsFor } from '../../../src/core/words/index.ts'
import type { Workspace } from '../../../src/core/workspace/workspace.ts'

/** A deck that is audited: what its slides say, and what it is called. */
export interface AuditedDeck {
  slides: ComposedSlide[]
  title: string
  lang: Lang
  paper: 'light'
}

const slide = (kind: SlideKind, settings: Settings = {}): Slide => ({
  id: [kind, ...Object.values(settings)].join(' '),
  kind,
  settings,
  headlines: {},
  words: { en: { notes: 'Say it slowly.\nThen <pause> & wait.' }, vi: { notes: 'Nói chậm rãi.\nRồi <nghỉ> & chờ.' } },
})

/** Every kind of chart that PowerPoint knows, and most of those that are drawn: each panel's default view, five more, and slides of words. */
const shown: readonly Slide[] = [
  slide('title'),
  slide('rankings'),
  slide('leaders'),
  slide('scorecard'),
  slide('section'),
  slide('rankings', { view: 'movement' }),
  slide('rankings', { view: 'weights' }),
  slide('leaders', { view: 'scatter' }),
  slide('scorecard', { view: 'radar' }),
  slide('scorecard', { view: 'quick-wins' }),
  slide('text'),
]

/** The audited slides of a workspace with the appendix, in a language. */
export function auditedDeck({ read, isSample }: Workspace, lang: Lang): AuditedDeck {
  const words = wordsFor(lang)
  const slides = shown.map((each, i) => composeSlide(read, each, words, { sample: isSample, position: i + 1 }))
  const appendix = composeAppendix(read, slides, words, { sample: isSample })
  return { slides: [...slides, ...appendix], title: 'Audit', lang, paper: 'light' }
}
