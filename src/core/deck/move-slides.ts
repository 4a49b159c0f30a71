import type { Slide } from './deck.ts'

type Ordered = Pick<Slide, 'id' | 'kind'>

/** What moves with a slide: a section's divider takes the slides of its section along, any other slide goes by itself. */
export function movedTogether(slides: readonly Ordered[], id: string): { from: number; count: number } {
  const from = slides.findIndex((slide) => slide.id === id)
  if (slides[from]?.kind !== 'section') return { from, count: from === -1 ? 0 : 1 }
  const next = slides.findIndex(({ kind }, i) => i > from && kind === 'section')
  return { from, count: (next === -1 ? slides.length : next) - from }
}

/**
 * The deck with a slide at another place. A section lands between sections, at the next border in the direction of the move: what stands before the
 * first section stays there, and no section is cut in two.
 * @param to its place, from 0, among the slides that do not move with it.
 * Null when nothing would change.
 */
export function moveSlide<S extends Ordered>(slides: readonly S[], id: string, to: number): S[] | null {
  const { from, count } = movedTogether(slides, id)
  if (from === -1) return null
  const rest = slides.toSpliced(from, count)
  const within = Math.min(Math.max(to, 0), rest.length)
  const place = slides[from]!.kind === 'section' ? border(rest, from, within) : within
  return place === from ? null : rest.toSpliced(place, 0, ...slides.slice(from, from + count))
}

function border(rest: readonly Ordered[], from: number, to: number): number {
  const borders = [...rest.flatMap(({ kind }, i) => (kind === 'section' ? [i] : [])), rest.length]
  if (to === from) return from
  return to > from
    ? borders.find((at) => at >= to)!
    : (borders.findLast((at) => at <= to) ?? Math.min(borders[0]!, from))
}
