import type { Control } from '../../core/panels/panel.ts'
import { nextSeen, type Scene, type ShownSlide, type Wish } from './scene.ts'
import { inSettings, varied } from './setting-keys.ts'

/** What lies open in one window of a presentation, and in no other. */
export interface Open {
  /** The place, from 0, that is marked in the overview of all slides; null while it is closed. */
  picked: number | null
  /** The list of keys. */
  help: boolean
  /** Digits of the number of a slide, as far as they are typed. */
  typed: string
  /** The field in which a company is looked for. */
  finding: boolean
  /** The key of the setting that the arrow keys change; empty where the slide has none to change, null while they are closed. */
  settings: string | null
}

export const nothingOpen: Open = { picked: null, help: false, typed: '', finding: false, settings: null }

/** What a key is answered by: what lies open, and what lies over the slide. */
export type Show = Open & Pick<Scene, 'cover' | 'laser' | 'highlight' | 'tried'>

/** Where in the deck one is, from 0, how many slides it has, at least 1, and what can be varied on the slide. */
export interface Whereabouts {
  place: number
  count: number
  /** The slides that are passed over; left out: none. */
  slides?: readonly Pick<ShownSlide, 'hidden'>[]
  controls: readonly Control[]
}

/** What a key does: what lies open becomes `open`, all windows do what is wished for, `go` is the place, from 0, of the slide that comes. */
export interface Answer {
  open?: Partial<Open>
  wishes?: Wish[]
  go?: number
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
  company: ['c'],
  settings: ['p'],
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
  if (show.finding) return doing === 'escape' ? { open: { finding: false } } : null
  if (show.help) return doing === 'help' || doing === 'escape' || key === 'Enter' ? { open: { help: false } } : null
  if (show.picked !== null) return inOverview(show.picked, key, doing, at)
  if (show.settings !== null) {
    const answer = inSettings(show.settings, key, at.controls, show.tried)
    if (answer) return answer
  }
  if (/^\d$/.test(key)) return { open: { typed: (show.typed + key).slice(-mostDigits) } }
  if (show.typed !== '') {
    if (key === 'Enter') return goTo(Number(show.typed) - 1, at)
    if (key === 'Backspace') return { open: { typed: show.typed.slice(0, -1) } }
    if (doing === 'escape') return { open: { typed: '' } }
  }
  return doing ? onSlide(show, doing, at) : null
}

function onSlide({ cover, laser, highlight, tried }: Show, doing: Doing, at: Whereabouts): Answer {
  switch (doing) {
    case 'forward':
    case 'back':
      // Under a cover nobody sees which slide comes: the first press shows the one that was left.
      return cover ? goTo(at.place, at) : goTo(seen(at, at.place, doing === 'forward' ? 1 : -1) ?? at.place, at)
    case 'first':
      return goTo(seen(at, -1, 1) ?? 0, at)
    case 'last':
      return goTo(seen(at, at.count, -1) ?? at.count - 1, at)
    case 'overview':
      return { open: { picked: at.place, typed: '', settings: null }, wishes: uncover }
    case 'black':
    case 'white':
      return { open: { typed: '' }, wishes: [{ do: 'cover', cover: cover === doing ? null : doing }] }
    case 'laser':
      return { wishes: [{ do: 'laser', on: !laser }] }
    case 'company':
      return { open: { finding: true, typed: '' } }
    case 'settings':
      return { open: { settings: firstSetting(at.controls), typed: '' } }
    case 'help':
      return { open: { help: true, typed: '' } }
    case 'escape':
      if (cover) return { wishes: uncover }
      if (Object.keys(tried).length > 0) return { wishes: [{ do: 'as-in-deck' }] }
      return { wishes: [highlight === null ? { do: 'end' } : { do: 'highlight', company: null }] }
  }
}

const uncover: Wish[] = [{ do: 'cover', cover: null }]

/** The period, which is asked for most, else the first setting that there is. */
function firstSetting(controls: readonly Control[]): string {
  const settings = varied(controls)
  return (settings.find(({ key }) => key === 'period') ?? settings[0])?.key ?? ''
}

function inOverview(picked: number, key: string, doing: Doing | undefined, at: Whereabouts): Answer | null {
  if (doing === 'overview' || doing === 'escape') return { open: { picked: null } }
  if (key === 'Enter' || key === ' ') return goTo(picked, at)
  const columns = columnsOf(at.count)
  const by: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns },
    ...{ PageUp: -1, PageDown: 1, Home: -at.count, End: at.count },
  }
  const step = by[key]
  return step === undefined ? null : { open: { picked: within(picked + step, at.count) } }
}

/** How many slides stand side by side in the overview of so many. */
export function columnsOf(count: number): number {
  return Math.min(6, Math.max(3, Math.ceil(Math.sqrt(count))))
}

/** The next place after this one whose slide is not hidden. */
function seen({ count, slides = Array.from({ length: count }, () => ({})) }: Whereabouts, after: number, by: 1 | -1) {
  return nextSeen(slides, after + by, by)
}

/** The slide at a place, or the nearest one there is, and nothing over it. */
function goTo(place: number, { count }: Whereabouts): Answer {
  return { open: { picked: null, typed: '' }, wishes: uncover, go: within(place, count) }
}

const within = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1)
