import { chartTable } from '../charts/index.ts'
import type { SlideContent } from '../panels/panel.ts'
import type { Lang } from '../words/index.ts'
import { numbersIn, showsNumber } from './numbers-in.ts'

/** What a slide's data said when the user wrote a headline of their own, in its language. */
export interface HeadlineBasis {
  /** The panel's own headline. */
  said: string
  /** The numbers of the user's headline that the slide showed, as written. */
  figures: string[]
}

/** Why an own headline may no longer hold. */
export interface OutdatedHeadline {
  was: string
  now: string
  /** Numbers of the own headline that the slide showed when it was written, and no longer shows. */
  figures: string[]
}

/** What to keep with a headline of the user's own, of the slide as it is by itself. */
export function basisOf(own: string, content: SlideContent, lang: Lang): HeadlineBasis {
  return { said: content.headline, figures: figuresShown(own, content, lang) }
}

/** Null while the data say what they said when the headline was written. */
export function outdatedHeadline(
  own: string,
  basis: HeadlineBasis | undefined,
  content: SlideContent,
  lang: Lang,
): OutdatedHeadline | null {
  if (!basis) return null
  const shown = figuresShown(own, content, lang)
  const figures = basis.figures.filter((figure) => !shown.includes(figure))
  if (basis.said === content.headline && figures.length === 0) return null
  return { was: basis.said, now: content.headline, figures }
}

/** The numbers of a headline that stand on its slide, in a text or in the data behind a chart. */
function figuresShown(headline: string, content: SlideContent, lang: Lang): string[] {
  const cells = content.charts.flatMap((chart) => chartTable(chart).rows.flat())
  const texts = [content.headline, content.subtitle, ...content.footnotes]
  for (const cell of cells) if (typeof cell === 'string') texts.push(cell)
  const shown = [
    ...cells.filter((cell) => typeof cell === 'number'),
    ...texts.flatMap((text) => numbersIn(text, lang).map(({ value }) => value)),
  ]
  const figures = numbersIn(headline, lang).filter((number) => showsNumber(shown, number))
  return [...new Set(figures.map(({ text }) => text))]
}
