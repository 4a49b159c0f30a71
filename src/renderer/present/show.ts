import { create } from 'zustand'
import { keyName } from '../assess/on-screen-key.ts'
import { deckIds, useApp } from '../state/app-store.ts'
import { select } from '../state/deck-actions.ts'
import { answerTo, plainShow, type Show } from './show-keys.ts'

interface Pointed {
  /** Where the pointer is on the slide, in shares of its width and height; null before it was moved. */
  pointer: { x: number; y: number } | null
}

/** The running presentation. */
export const useShow = create<Show & Pointed>()(() => ({ ...plainShow, pointer: null }))

export const beginShow = () => useShow.setState({ ...plainShow, pointer: null })

export const endShow = () => useApp.setState({ presenting: false })

/** The places of the slides, and where in them one is. */
function whereabouts() {
  const { session, appendix, current } = useApp.getState()
  const ids = deckIds({ session, appendix })
  return { ids, place: ids.indexOf(current ?? ''), count: ids.length }
}

/** Does what the key is for; gives whether it is for anything. */
export function press(key: string): boolean {
  const { ids, place, count } = whereabouts()
  const answer = answerTo(useShow.getState(), key, { place, count })
  if (!answer) return false
  useShow.setState(answer.show)
  if (answer.go !== undefined) select(ids[answer.go]!)
  if (answer.end) endShow()
  return true
}

/** The key of an event as `press` takes it; null where it is meant for something else. */
export function showKey(event: Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): string | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const key = keyName(event)
  return key.length === 1 ? key.toLowerCase() : key
}
