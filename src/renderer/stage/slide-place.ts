import type { CSSProperties } from 'react'
import { type Box, slideSize } from '../../core/deck/layout.ts'

/** "12.5%" of a whole. */
export const share = (length: number, whole: number) => `${(length / whole) * 100}%`

/** Slide units as shares of the paper, whatever its size on the screen. */
export function placeOf({ x, y, width, height }: Box): CSSProperties {
  return {
    left: share(x, slideSize.width),
    top: share(y, slideSize.height),
    width: share(width, slideSize.width),
    height: share(height, slideSize.height),
  }
}
