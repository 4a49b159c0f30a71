import { gathered } from '../metrics/imported-rows.ts'
import type { Act } from './act.ts'
import { standing } from './record.ts'

/**
 * The acts of one assessment, oldest first, as far as assessors spoke for themselves: of each capability those up to its first reveal or,
 * where votes were not used, up to its first agreement. Later ratings may follow the room.
 */
export function actsBeforeTalk<A extends Act>(acts: readonly A[]): A[] {
  return gathered(standing(acts), ({ what }) => (what.do === 'undo' ? '' : what.capability)).flatMap((about) => {
    const reveal = about.findIndex(({ what }) => what.do === 'reveal')
    const agreement = about.findIndex(({ what }) => what.do === 'agree')
    if (reveal >= 0) return about.slice(0, reveal + 1)
    return agreement >= 0 ? about.slice(0, agreement) : about
  })
}
