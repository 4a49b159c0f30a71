import { type RefObject, useEffect } from 'react'

/** After so long without a move the pointer hides. */
const rest = 2000

/** Marks the element with `data-pointer="resting"` while the pointer has not moved over it for 2 s. */
export function useRestingPointer(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = element.current!
    let timer: ReturnType<typeof setTimeout>
    const onMove = () => {
      delete place.dataset.pointer
      clearTimeout(timer)
      timer = setTimeout(() => {
        place.dataset.pointer = 'resting'
      }, rest)
    }
    onMove()
    place.addEventListener('pointermove', onMove)
    return () => {
      clearTimeout(timer)
      place.removeEventListener('pointermove', onMove)
    }
  }, [element])
}
