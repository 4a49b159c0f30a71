import type { PackSlide } from './pack.ts'

/** The slide of a pack that each slide of now goes on from, in their order: that of its id, else one of its kind and settings. Null: it is new. */
export function matchSlides(was: readonly PackSlide[], now: readonly PackSlide[]): (PackSlide | null)[] {
  const byId = now.map((slide) => was.find(({ id, kind }) => id === slide.id && kind === slide.kind) ?? null)
  const free = new Set(was.filter((slide) => !byId.includes(slide)))
  return now.map((slide, i) => {
    const matched = byId[i] ?? [...free].find((other) => sameOf(other) === sameOf(slide)) ?? null
    if (matched) free.delete(matched)
    return matched
  })
}

/** Kind and settings, in whatever order these were made. */
function sameOf({ kind, settings }: PackSlide): string {
  return JSON.stringify([kind, Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))])
}
