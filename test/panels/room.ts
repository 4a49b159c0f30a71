import { expect } from 'vitest'
import { layoutSlide } from '../../src/core/deck/layout.ts'
import type { SlideContent } from '../../src/core/panels/panel.ts'

/** Headline and subtitle stand on the slide in full, the headline in two lines. */
export function expectRoom(slide: SlideContent): void {
  const { headline, subtitle } = layoutSlide({ ...slide, sampleMark: null, pageNumber: '1' })
  expect(headline.lines.join(' ')).toBe(slide.headline)
  expect(subtitle.lines.join(' ')).toBe(slide.subtitle)
}
