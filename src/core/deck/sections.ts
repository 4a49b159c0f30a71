import type { Slide } from './deck.ts'

/** The number of the section that each slide is or stands in, in their order; 0 before the first section. */
export function sectionNumbers(slides: readonly Pick<Slide, 'kind'>[]): number[] {
  let section = 0
  return slides.map(({ kind }) => (kind === 'section' ? ++section : section))
}
