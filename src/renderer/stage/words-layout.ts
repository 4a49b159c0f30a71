import type { DrawnSlide } from '../../contract/calls.ts'
import { layoutSlide, type SlideLayout } from '../../core/deck/layout.ts'

/** Where the words of a slide stand: the layout that also draws it says so. */
export function wordsLayout({
  form,
  kicker,
  headline,
  body,
}: Pick<DrawnSlide, 'form' | 'kicker' | 'headline' | 'body'>): SlideLayout {
  const nothing = { subtitle: '', charts: [], footnotes: [], sampleMark: null, pageNumber: null }
  return layoutSlide({ form, kicker, headline, body, ...nothing })
}
