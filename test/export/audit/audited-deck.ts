import { composeAppendix } from '../../../src/core/deck/appendix/index.ts'
import { type ComposedSlide, composeSlide } from '../../../src/core/deck/compose-slide.ts'
import type { Slide, SlideKind } from '../../../src/core/deck/deck.ts'
import { compares, defaultDeck, panelSlides } from '../../../src/core/deck/default-deck.ts'
import { panelById } from '../../../src/core/panels/index.ts'
import type { PanelId, Settings } from '../../../src/core/panels/panel.ts'
import { type Lang, wordsFor } from '../../../src/core/words/index.ts'
import type { Workspace } from '../../../src/core/workspace/workspace.ts'
import { comparedSlides } from './compared-slides.ts'

/** A deck that is audited: what its slides say, and what it is called. */
export interface AuditedDeck {
  slides: ComposedSlide[]
  title: string
  lang: Lang
  paper: 'light' | 'dark'
}

/** So many slides of data are looked for; data that give fewer are shown as what they give. */
const enough = 10
/** Of each thing that a panel can vary, so many choices are tried. */
const tried = 3
/** What says the same in other words, or draws the same chart. */
const untried = ['view', 'scorePeriod', 'to', 'ranks', 'mean', 'weight']

const notes = {
  en: { notes: 'Say it slowly.\nThen <pause> & wait.' },
  vi: { notes: 'Nói chậm rãi.\nRồi <nghỉ> & chờ.' },
}
const slide = (kind: SlideKind, settings: Settings = {}): Slide => ({
  id: [kind, ...Object.values(settings)].join(' '),
  kind,
  settings,
  headlines: {},
})

/** The slide shows data, and something beside which they can be seen. */
export const showsData = ({ lacksData, charts }: ComposedSlide) => !lacksData && charts.some((spec) => compares(spec))

/**
 * The slides of a workspace that are audited: the deck that an import offers, further settings of its panels until there are enough slides of data, each
 * panel that has nothing to show, slides that compare, slides of words, and the appendix.
 */
export function auditedDeck(workspace: Workspace, lang: Lang): AuditedDeck {
  const { read, isSample } = workspace
  const words = wordsFor(lang)
  const compose = (shown: Slide, i: number) =>
    composeSlide(read, { ...shown, words: notes }, words, { sample: isSample, position: i + 1, section: 1 })
  const offered = defaultDeck(read)
  const silent = panelSlides().filter(({ kind }) => !offered.some((other) => other.kind === kind))
  const titlePage = offered.some(({ kind }) => kind === 'title') ? [] : [slide('title')]
  const further = furtherSlides(workspace, offered)
  const compared = comparedSlides(workspace, offered, (shown) => compose(shown, 0))
  const deck = [...titlePage, ...offered, ...further, ...compared, ...silent, slide('section'), slide('text')]
  const slides = deck.map(compose)
  const appendix = composeAppendix(read, slides, words, { sample: isSample })
  return { slides: [...slides, ...appendix], title: 'Audit', lang, paper: 'light' }
}

/** The offered panels with other choices, as long as what they say is new. */
function furtherSlides({ read }: Workspace, offered: readonly Slide[]): Slide[] {
  const words = wordsFor('en')
  const compose = (shown: Slide) => composeSlide(read, shown, words, { sample: false })
  const shown = offered.map(compose).filter(showsData)
  const told = new Set(shown.map(({ headline }) => headline))
  const found: Slide[] = []
  for (const { kind, settings } of offered.filter(({ kind }) => kind !== 'title')) {
    const panel = panelById(kind as PanelId)
    const controls = panel.controls(read, settings, panel.read(read, settings), words)
    for (const control of controls) {
      if (control.kind !== 'choice' || untried.includes(control.key)) continue
      const others = control.choices.filter(({ value }) => value !== control.value && value !== 'all')
      for (const { value } of others.slice(0, tried)) {
        if (told.size >= enough) return found
        const further = slide(kind, { ...settings, [control.key]: value })
        const content = compose(further)
        if (!showsData(content) || told.has(content.headline)) continue
        told.add(content.headline)
        found.push(further)
      }
    }
  }
  return found
}
