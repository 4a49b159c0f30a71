import { type RefObject, useEffect, useRef } from 'react'

/**
 * The element over the whole screen while it is shown (`atOnce`, or from when it is asked for), where the host allows it; else it fills the window. A browser keeps Esc in full screen for
 * itself and leaves: `onEscape` is told, and `renew`, called on a key, comes back if the presentation went on.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>, atOnce: boolean, onEscape: () => void) {
  const wanted = useRef(atOnce)
  const escaped = useRef(onEscape)
  escaped.current = onEscape
  const enter = () => {
    // Refused where full screen is not allowed.
    element.current?.requestFullscreen().catch(() => undefined)
  }
  useEffect(() => {
    const place = element.current!
    const page = place.ownerDocument
    if (atOnce) place.requestFullscreen().catch(() => undefined)
    const onChange = () => page.fullscreenElement === null && wanted.current && escaped.current()
    page.addEventListener('fullscreenchange', onChange)
    return () => {
      page.removeEventListener('fullscreenchange', onChange)
      if (page.fullscreenElement) void page.exitFullscreen()
    }
  }, [element, atOnce])
  const isFull = () => element.current?.ownerDocument.fullscreenElement === element.current
  return {
    toggle() {
      wanted.current = !isFull()
      if (wanted.current) enter()
      else void element.current?.ownerDocument.exitFullscreen()
    },
    renew() {
      if (wanted.current && !isFull()) enter()
    },
  }
}
