/** What stands over the slide while it is presented. Nothing of it is of the deck. */
export interface Show {
  /** The whole screen in one colour, so that people look at the speaker. */
  cover: 'black' | 'white' | null
  /** The place, from 0, that is marked in the overview of all slides; null while it is closed. */
  picked: number | null
  /** The list of keys lies open. */
  help: boolean
  /** Digits of the number of a slide, as far as they are typed. */
  typed: string
  laser: boolean
}

export const plainShow: Show = { cover: null, picked: null, help: false, typed: '', laser: false }

/** Where in the deck one is, from 0, and how many slides it has, at least 1. */
export interface Whereabouts {
  place: number
  count: number
}

/** What a key does: the show becomes `show`; `go` is the place, from 0, of the slide that comes. */
export interface Answer {
  show: Partial<Show>
  go?: number
  end?: true
}

/** Keys as `keyName` gives them, letters in lower case. Clickers send PageDown, PageUp and "." or "b". */
export const keysOf = {
  forward: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  overview: ['g', 'Tab'],
  black: ['b', '.'],
  white: ['w', ','],
  laser: ['l'],
  help: ['?'],
  escape: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Doing = keyof typeof keysOf

const doingOf = new Map<string, Doing>(
  Object.entries(keysOf).flatMap(([doing, keys]) => keys.map((key) => [key, doing as Doing] as const)),
)

/** Most digits that the number of a slide has. */
const mostDigits = 3

/** What a key does now; null where it does nothing. */
export function answerTo(show: Show, key: string, at: Whereabouts): Answer | null {
  const doing = doingOf.get(key)
  if (show.help) return doing === 'help' || doing === 'escape' || key === 'Enter' ? { show: { help: false } } : null
  if (show.picked !== null) return inOverview(show.picked, key, doing, at)
  if (/^\d$/.test(key)) return { show: { typed: (show.typed + key).slice(-mostDigits) } }
  if (show.typed !== '') {
    if (key === 'Enter') return goTo(Number(show.typed) - 1, at)
    if (key === 'Backspace') return { show: { typed: show.typed.slice(0, -1) } }
    if (doing === 'escape') return { show: { typed: '' } }
  }
  return doing ? onSlide(show, doing, at) : null
}

function onSlide({ cover, laser }: Show, doing: Doing, at: Whereabouts): Answer {
  switch (doing) {
    case 'forward':
    case 'back':
      // Under a cover nobody sees which slide comes: the first press shows the one that was left.
      return goTo(at.place + (cover ? 0 : doing === 'forward' ? 1 : -1), at)
    case 'first':
      return goTo(0, at)
    case 'last':
      return goTo(at.count - 1, at)
    case 'overview':
      return { show: { picked: at.place, cover: null, typed: '' } }
    case 'black':
    case 'white':
      return { show: { cover: cover === doing ? null : doing, typed: '' } }
    case 'laser':
      return { show: { laser: !laser } }
    case 'help':
      return { show: { help: true, typed: '' } }
    case 'escape':
      return cover ? { show: { cover: null } } : { show: {}, end: true }
  }
}

function inOverview(picked: number, key: string, doing: Doing | undefined, at: Whereabouts): Answer | null {
  if (doing === 'overview' || doing === 'escape') return { show: { picked: null } }
  if (key === 'Enter' || key === ' ') return goTo(picked, at)
  const columns = columnsOf(at.count)
  const by: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns },
    ...{ PageUp: -1, PageDown: 1, Home: -at.count, End: at.count },
  }
  const step = by[key]
  return step === undefined ? null : { show: { picked: within(picked + step, at.count) } }
}

/** How many slides stand side by side in the overview of so many. */
export function columnsOf(count: number): number {
  return Math.min(6, Math.max(3, Math.ceil(Math.sqrt(count))))
}

/** The slide at a place, or the nearest one there is, and nothing over it. */
function goTo(place: number, { count }: Whereabouts): Answer {
  return { show: { cover: null, picked: null, typed: '' }, go: within(place, count) }
}

const within = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1)
