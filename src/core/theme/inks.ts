import { contrast, luminance, mix } from '../charts/ink.ts'
import { type Paper, type Theme, themes } from '../charts/theme.ts'
import type { OwnTheme } from './own-theme.ts'

/** Which paper a theme's colours are made for: they hold on that one, on the other Triptych's own stand. */
export function paperOf({ paper }: OwnTheme['colours']): Paper {
  // At a luminance of 0.179 black and white are read equally well.
  return paper !== undefined && luminance(paper) < 0.179 ? 'dark' : 'light'
}

/**
 * The inks of a paper in a theme. Its colours stand as they are; greys come from its ink and paper, and words about a mark are as much
 * nearer to the ink as they need to be to be read.
 */
export function inksOf(theme: OwnTheme | undefined, paper: Paper): Theme {
  const house = themes[paper]
  if (!theme || Object.keys(theme.colours).length === 0 || paperOf(theme.colours) !== paper) return house
  const { colours } = theme
  const { paper: ground = house.ground, ink = house.ink } = colours
  const own = colours.own ?? ink
  const { leader = house.tones.leader, laggard = house.tones.laggard } = colours
  const grey = (share: number, from: string) => (colours.ink || colours.paper ? mix(ink, ground, share) : from)
  const wash = washOf(ink, ground, grey(0.955, house.wash))
  const mark = (colour: string) => darkened(colour, ink, [ground], 3)
  const word = (colour: string) => darkened(colour, ink, [ground, wash], 4.5)
  const quiet = word(grey(0.3, house.quiet))
  const context = mark(contextOf(ink, ground, grey(0.45, house.tones.context)))
  const caution = mark(house.tones.caution)
  const rival = mark(grey(0.3, house.tones.rival))
  // Violet stands for nothing else; nearer to the ink where the paper asks for it.
  const picked = mark(house.tones.picked)
  const tones = { own, leader, laggard, good: leader, bad: laggard, caution, rival, picked, context, faint: context }
  return {
    ...house,
    ...{ ground, ink, quiet, wash },
    hairline: grey(0.86, house.hairline),
    tones,
    text: {
      own: word(own),
      leader: word(leader),
      laggard: word(laggard),
      good: word(leader),
      bad: word(laggard),
      caution: word(house.text.caution),
      rival: word(rival),
      picked: word(house.text.picked),
      context: quiet,
      faint: quiet,
    },
  }
}

/** What a logo lies on where the paper is not the one that its theme is made for: that paper, a little larger than the logo. Null where it needs none. */
export function logoPlate(theme: OwnTheme, box: Box, paper: Paper): { box: Box; colour: string } | null {
  const made = paperOf(theme.colours)
  if (made === paper) return null
  const { x, y, width, height } = box
  const by = plateMargin
  return {
    box: { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by },
    colour: inksOf(theme, made).ground,
  }
}

const plateMargin = 4

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The grey of context, on which marks in ink are still told: 3 to 1 from both ink and ground, where the two leave room for that. */
function contextOf(ink: string, ground: string, first: string): string {
  const holds = (colour: string) => contrast(colour, ink) >= 3 && contrast(colour, ground) >= 3
  const shares = Array.from({ length: 26 }, (_, i) => 0.45 + i / 100)
  return [first, ...shares.map((share) => mix(ink, ground, share))].find(holds) ?? first
}

/** A faint area on which the ink is still read; the paper itself where it hardly is on that. */
function washOf(ink: string, ground: string, wash: string): string {
  return contrast(ink, wash) >= 4.5 ? wash : ground
}

/** The colour, mixed with ink until it has this contrast on all of these grounds. */
function darkened(colour: string, ink: string, grounds: readonly string[], bound: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, ink, share)
    if (grounds.every((ground) => contrast(mixed, ground) >= bound)) return mixed
  }
  return ink
}
