import { contrast } from '../../charts/ink.ts'
import { Failure } from '../../workspace/failure.ts'
import { bounds, checkColours } from '../check-colours.ts'
import { hueOf } from '../difference.ts'
import type { ColourScheme, OwnTheme } from '../own-theme.ts'

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

/** Below it a colour is a grey, which means context. */
const leastChroma = 0.05

/** Hues in Oklab: laggards are red to orange in a room that reads them as bad, leaders green to violet. */
const isWarm = (hue: number) => hue <= 75 || hue >= 345
const isCool = (hue: number) => hue >= 120 && hue <= 320

/**
 * The colours that slides take from a template: ground and ink as they are, the own company in the second ink, leaders and laggards in the first
 * accents that are read on the ground, are of their kind of hue and are told from the others. What no accent serves stays Triptych's own.
 * @param scheme with ground and ink at `lt1` and `dk1`.
 * Failure THM-03 where the template's own ink cannot be read on its ground.
 */
export function templateColours(scheme: ColourScheme): OwnTheme['colours'] {
  const basis = { paper: scheme.lt1, ink: scheme.dk1 }
  const fit = (is: (hue: number) => boolean) =>
    accents
      .map((slot) => scheme[slot])
      .filter((colour) => {
        const { hue, chroma } = hueOf(colour)
        return chroma >= leastChroma && is(hue) && contrast(colour, scheme.lt1) >= bounds.leader
      })
  const ways = [{ own: scheme.dk2 }, {}].flatMap((own) =>
    [...fit(isCool).map((leader) => ({ leader })), {}].flatMap((leader) =>
      [...fit(isWarm).map((laggard) => ({ laggard })), {}].map((laggard) => ({
        ...basis,
        ...own,
        ...leader,
        ...laggard,
      })),
    ),
  )
  const held = ways.find(holds)
  if (!held) checkColours(basis)
  return held ?? basis
}

function holds(colours: OwnTheme['colours']): boolean {
  try {
    checkColours(colours)
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
