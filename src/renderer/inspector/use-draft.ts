import { useCallback, useEffect, useRef, useState } from 'react'
import { change } from '../state/deck-actions.ts'
import { endPreview, preview } from '../state/draw-ahead.ts'

/** Steps made by keyboard count as one change until no key is pressed for so long, in milliseconds. */
const pauseMs = 600

interface Setting {
  slideId: string
  key: string
  /** The value in force. */
  value: string
}

/**
 * A setting while it is being moved: `move` shows the slide as it would be, `settle` makes the change, so that undo takes the whole movement back
 * in one step. `settleSoon` is for movements that have no end to be seen, such as keys.
 */
export function useDraft({ slideId, key, value }: Setting) {
  const [draft, setDraft] = useState<string | null>(null)
  const open = useRef<string | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const inForce = useRef(value)
  inForce.current = value

  const settle = useCallback(() => {
    clearTimeout(pause.current)
    const next = open.current
    open.current = null
    if (next === null) return
    // The draft is shown until the change is: the control must not jump back in between.
    const done = () => open.current === null && setDraft(null)
    if (next === inForce.current) {
      endPreview()
      done()
    } else void change({ do: 'slide/set', id: slideId, key, value: next }).then(done)
  }, [slideId, key])
  const settleSoon = useCallback(() => {
    clearTimeout(pause.current)
    pause.current = setTimeout(settle, pauseMs)
  }, [settle])
  const move = useCallback(
    (next: string) => {
      open.current = next
      setDraft(next)
      void preview({ id: slideId, key, value: next })
    },
    [slideId, key],
  )
  // Another slide comes to the stage: what was moved on this one is kept.
  useEffect(() => settle, [settle])
  return { text: draft ?? value, move, settle, settleSoon }
}
