import { panels } from '../../panels/index.ts'
import type { PanelId } from '../../panels/panel.ts'
import { languages, wordsFor } from '../../words/index.ts'
import type { Lang } from '../../words/numbers.ts'
import type { Slide } from '../deck.ts'
import { composePanelSlide, panelSlideFigures } from '../panel-slide.ts'
import type { PackSlide } from './pack.ts'

/** What was read for a slide of data, as `readSlide` gives it. */
export type FindingsOf = (slide: Slide) => unknown

/** What every slide of data of the deck says now. */
export function packSlides(deck: readonly Slide[], findingsOf: FindingsOf): PackSlide[] {
  return deck.flatMap((slide, i) => {
    if (!isOfPanel(slide)) return []
    const { id, kind, settings } = slide
    const findings = findingsOf(slide)
    const headlines = languages.map((lang): [Lang, string] => [
      lang,
      slide.headlines[lang] ?? composePanelSlide(slide, findings, wordsFor(lang)).headline,
    ])
    const said = Object.fromEntries(headlines) as PackSlide['headlines']
    return [{ position: i + 1, id, kind, settings, headlines: said, figures: panelSlideFigures(slide, findings) }]
  })
}

const isOfPanel = (slide: Slide): slide is Slide & { kind: PanelId } => panels.some(({ id }) => id === slide.kind)
