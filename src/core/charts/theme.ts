import type { Tone } from './chart.ts'

export type Paper = 'light' | 'dark'

/** Inks of a paper. Contrast is held by a test: text 4.5:1, marks and large text 3:1 against the paper (methods §7). */
export interface Theme {
  paper: Paper
  ground: string
  ink: string
  /** Second ink: subtitles, axis words, footnotes. */
  quiet: string
  /** Hairlines and grids: not a mark, carries no meaning. */
  hairline: string
  /** Faint areas behind marks. */
  wash: string
  tones: Readonly<Record<Tone, string>>
  /** Words about a mark, in its tone: darker where the mark itself is too light to be read. */
  text: Readonly<Record<Tone, string>>
  font: string
}

/** The one colour of slides of words: their short bar, the numbers of sections. */
export const accentInk = (theme: Theme): string => theme.tones.leader

/** Sizes of type on a slide, in points (look.md). Nothing is smaller than `footnote`. */
export const type = { headline: 28, subtitle: 14, label: 12, footnote: 10 } as const

/** Of the labels of a native chart with so many points, in points. */
export const nativeLabelSize = (points: number): number => (points > 18 ? type.footnote : type.label)

/** What slides are drawn in, everywhere but in PowerPoint. */
export const pictureFont = 'Inter'

export const themes: Readonly<Record<Paper, Theme>> = {
  light: {
    paper: 'light',
    ground: '#FFFFFF',
    ink: '#16181D',
    quiet: '#565B66',
    hairline: '#DDE0E5',
    wash: '#F3F4F6',
    tones: {
      own: '#16181D',
      leader: '#0072B2',
      laggard: '#D55E00',
      good: '#0072B2',
      bad: '#D55E00',
      caution: '#A87000',
      rival: '#5B6472',
      context: '#858C99',
      faint: '#858C99',
      picked: '#5C1280',
    },
    text: {
      own: '#16181D',
      leader: '#0072B2',
      laggard: '#B34E00',
      good: '#0072B2',
      bad: '#B34E00',
      caution: '#8A5C00',
      rival: '#5B6472',
      context: '#565B66',
      faint: '#565B66',
      picked: '#5C1280',
    },
    font: pictureFont,
  },
  dark: {
    paper: 'dark',
    ground: '#14171C',
    ink: '#F4F5F7',
    quiet: '#B4BAC5',
    hairline: '#343A45',
    wash: '#1D2128',
    tones: {
      own: '#F4F5F7',
      leader: '#56B4E9',
      laggard: '#F28E4B',
      good: '#56B4E9',
      bad: '#F28E4B',
      caution: '#E3B341',
      rival: '#A5ADBA',
      context: '#7C8593',
      faint: '#7C8593',
      picked: '#7DFFB0',
    },
    text: {
      own: '#F4F5F7',
      leader: '#56B4E9',
      laggard: '#F28E4B',
      good: '#56B4E9',
      bad: '#F28E4B',
      caution: '#E3B341',
      rival: '#A5ADBA',
      context: '#B4BAC5',
      faint: '#B4BAC5',
      picked: '#7DFFB0',
    },
    font: pictureFont,
  },
}
