import type { ChartTip } from '../../core/export/chart-tips.ts'
import type { Control, Settings } from '../../core/panels/panel.ts'
import type { Lang } from '../../core/words/index.ts'

/** A slide as it is shown now. */
export interface ShownSlide {
  id: string
  headline: string
  /** Null until it is drawn. */
  svg: string | null
  /** Why it cannot be drawn; null where it can. */
  trouble: string | null
  /** What is told where one points. */
  tips: readonly ChartTip[]
  /** What can be varied on it. */
  controls: readonly Control[]
  /** The company that is highlighted stands on it. */
  highlighted: boolean
  /** It is passed over: only who asks for it by its number, or in the overview, sees it. */
  hidden?: boolean
}

/** What all windows of a presentation have in common: plain data, which one window makes and the others are sent. */
export interface Scene {
  lang: Lang
  /** The slides that are shown, in their order. */
  slides: readonly ShownSlide[]
  /** Id of the slide that is shown. */
  current: string | null
  /** The whole screen in one colour, so that people look at the speaker. */
  cover: 'black' | 'white' | null
  laser: boolean
  /** Where the laser points, in shares of the slide's width and height; null before it was moved. */
  dot: Point | null
  /** Names that can be highlighted, in the order of the alphabet. */
  companies: readonly string[]
  /** The company that is highlighted wherever it stands; null for none. */
  highlight: string | null
  /** Settings of the slide that are changed for now, by key; the deck keeps its own. */
  tried: Settings
}

export interface Point {
  x: number
  y: number
}

export const emptyScene: Scene = {
  lang: 'en',
  slides: [],
  current: null,
  cover: null,
  laser: false,
  dot: null,
  companies: [],
  highlight: null,
  tried: {},
}

/** What somebody in one of the windows wants of all of them. */
export type Wish =
  | { do: 'go'; id: string }
  | { do: 'cover'; cover: Scene['cover'] }
  | { do: 'laser'; on: boolean }
  | { do: 'point'; at: Point }
  | { do: 'highlight'; company: string | null }
  | { do: 'try'; key: string; value: string }
  /** The settings of the slide are as the deck has them. */
  | { do: 'as-in-deck' }
  /** The first of these is the likeliest to be wanted next: they are drawn ahead. */
  | { do: 'prepare'; likely: readonly Extract<Wish, { do: 'highlight' | 'try' }>[] }
  | { do: 'end' }

/** What a wish changes by itself; what has to be drawn anew for it is the presenter's window to do. */
export function fulfilled(wish: Wish, scene: Scene): Partial<Scene> {
  switch (wish.do) {
    case 'go':
      return wish.id === scene.current ? {} : { current: wish.id, dot: null, tried: {} }
    case 'cover':
      return { cover: wish.cover }
    case 'laser':
      return { laser: wish.on, dot: null }
    case 'point':
      return { dot: wish.at }
    case 'highlight':
      return { highlight: wish.company }
    case 'try':
      return { tried: { ...scene.tried, [wish.key]: wish.value } }
    case 'as-in-deck':
      return { tried: {} }
    case 'prepare':
    case 'end':
      return {}
  }
}

/** The scene alone, of a window's state. */
export function sceneOf(state: Scene): Scene {
  const { lang, slides, current, cover, laser, dot, companies, highlight, tried } = state
  return { lang, slides, current, cover, laser, dot, companies, highlight, tried }
}

/** What another window lacks to show the same scene. */
export interface ScenePatch {
  changed: Partial<Omit<Scene, 'slides'>>
  /** Ids of all slides in order, and those slides that are not as they were. */
  order: string[]
  slides: ShownSlide[]
}

/** `before` is what the other window has; null: nothing. */
export function patchBetween(before: Scene | null, now: Scene): ScenePatch {
  const { slides, ...rest } = now
  const had = new Set(before?.slides)
  const changed = Object.entries(rest).filter(
    ([key, value]) => !before || !Object.is(before[key as keyof Scene], value),
  )
  return {
    changed: Object.fromEntries(changed),
    order: slides.map(({ id }) => id),
    slides: slides.filter((slide) => !had.has(slide)),
  }
}

export function patched(before: Scene, { changed, order, slides }: ScenePatch): Scene {
  const known = new Map([...before.slides, ...slides].map((slide) => [slide.id, slide]))
  return { ...before, ...changed, slides: order.flatMap((id) => known.get(id) ?? []) }
}

/** The place of the nearest slide that is not hidden, from a place on and in steps of 1 or −1; null where none comes. */
export function nextSeen(slides: readonly Pick<ShownSlide, 'hidden'>[], from: number, by: 1 | -1): number | null {
  for (let place = from; place >= 0 && place < slides.length; place += by) if (!slides[place]!.hidden) return place
  return null
}

/** The place of the slide that is shown, from 0. */
export const placeIn = ({ slides, current }: Pick<Scene, 'slides' | 'current'>): number =>
  slides.findIndex(({ id }) => id === current)
