import { create } from 'zustand'
import { keyName } from '../assess/on-screen-key.ts'
import { emptyScene, type Point, placeIn, type Scene, type Wish } from './scene.ts'
import { answerTo, nothingOpen, type Open } from './show-keys.ts'

interface Pointed {
  /** Where the pointer is on the slide of this window, in shares of it; null until it is moved there. */
  pointer: Point | null
}

/** The running presentation as this window has it: the scene that all windows show, and what lies open in this one. */
export const useShow = create<Scene & Open & Pointed>()(() => ({ ...emptyScene, ...nothingOpen, pointer: null }))

/** Who does what all windows are to show: in the presenter's window that window, in another one who asks it. */
let doIt: (wish: Wish) => void = () => undefined

/** Begins with a scene and nothing open; from now on `perform` does what is wished for. */
export function beginShow(scene: Scene, perform: (wish: Wish) => void): void {
  doIt = perform
  useShow.setState({ ...scene, ...nothingOpen, pointer: null })
}

/** Asks for something that all windows are to show. */
export const wish = (wanted: Wish) => doIt(wanted)

/** Does what the key is for; gives whether it is for anything. */
export function press(key: string): boolean {
  const show = useShow.getState()
  const answer = answerTo(show, key, {
    place: placeIn(show),
    count: show.slides.length,
    slides: show.slides,
    controls: controlsNow(show),
  })
  if (!answer) return false
  if (answer.open) useShow.setState(answer.open)
  for (const wanted of answer.wishes ?? []) {
    wish(wanted)
    // The laser begins where the pointer is.
    if (wanted.do === 'laser' && wanted.on && show.pointer) wish({ do: 'point', at: show.pointer })
  }
  if (answer.go !== undefined) goTo(answer.go)
  return true
}

/** Shows the slide at a place, from 0. */
export function goTo(place: number): void {
  const slide = useShow.getState().slides[place]
  if (!slide) return
  useShow.setState({ pointer: null, settings: null })
  wish({ do: 'go', id: slide.id })
}

const controlsNow = ({ slides, current }: Scene) => slides.find(({ id }) => id === current)?.controls ?? []

/** The slide that is shown. */
export const useCurrentSlide = () => useShow(({ slides, current }) => slides.find(({ id }) => id === current))

/** The key of an event as `press` takes it; null where it is meant for something else. */
export function showKey(event: Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): string | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const key = keyName(event)
  return key.length === 1 ? key.toLowerCase() : key
}
