/** The slides that are seen: hidden ones are passed over, unless they are asked for. They keep their numbers, as in PowerPoint. */
export function seenSlides<S extends { hidden?: boolean }>(slides: readonly S[], withHidden = false): S[] {
  return slides.filter(({ hidden = false }) => withHidden || !hidden)
}
