import type { Display } from 'electron'

/** The display for the audience: the first that is not the presenter's; undefined where there is one alone. */
export function otherDisplay<D extends Pick<Display, 'id'>>(displays: readonly D[], presenters: D): D | undefined {
  return displays.find(({ id }) => id !== presenters.id)
}
