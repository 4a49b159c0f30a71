import { contrast } from '../charts/ink.ts'
import { themes } from '../charts/theme.ts'
import { Failure } from '../workspace/failure.ts'
import { alike, leastDifference } from './difference.ts'
import { paperOf } from './inks.ts'
import type { ColourRole, OwnTheme } from './own-theme.ts'

/** The least contrast of each colour against the paper (WCAG 2.2, methods §7): text 4.5 to 1, marks 3 to 1. */
export const bounds = { ink: 4.5, own: 3, leader: 3, laggard: 3 } as const satisfies Partial<Record<ColourRole, number>>

const marks = ['own', 'leader', 'laggard'] as const

/**
 * Refuses colours that would not be read, with what was measured. A colour that is left out is Triptych's own, and has to be read on the paper too.
 * Failures: THM-03 too little contrast, THM-04 two marks that look alike.
 */
export function checkColours(colours: OwnTheme['colours']): void {
  const house = themes[paperOf(colours)]
  const { paper = house.ground, ink = house.ink } = colours
  const { own = ink, leader = house.tones.leader, laggard = house.tones.laggard } = colours
  const shown = { ink, own, leader, laggard }
  for (const role of Object.keys(bounds) as (keyof typeof bounds)[]) {
    const ratio = contrast(shown[role], paper)
    // Cut, not rounded: 2.996 to 1 is told as 2.99, not as the 3 that it misses.
    if (ratio < bounds[role]) {
      const told = { value: shown[role], paper, ratio: Math.floor(ratio * 100) / 100, bound: bounds[role] }
      throw new Failure('THM-03', { colour: role, ...told })
    }
  }
  marks.forEach((first, i) => {
    for (const second of marks.slice(i + 1)) {
      const difference = alike(shown[first], shown[second])
      if (difference === null) continue
      throw new Failure('THM-04', {
        ...{ first, second, firstValue: shown[first], secondValue: shown[second] },
        ...{ difference, bound: leastDifference },
      })
    }
  })
}
