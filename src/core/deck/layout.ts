import { wrapText } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'
import type { ComposedSlide } from './compose-slide.ts'
import {
  type Box,
  firstWhole,
  margin,
  slideHeadline,
  slideSize,
  type TextBox,
  textBox,
  textWidth as width,
} from './page.ts'
import { type BodyLayout, wordForms } from './word-forms.ts'

export { type Box, slideSize, type TextBox } from './page.ts'

const subtitleLine = 20
/** Sizes and numbers of lines in which a subtitle is tried, until it is whole. */
const subtitleTries = [
  [type.subtitle, 1],
  [13, 1],
  [type.label, 1],
  [type.label, 2],
] as const
const footnoteLine = 13
/** So many lines of notes there are: each on its own up to four, five where they go on after one another. */
const maxFootnoteLines = 4
const mostFootnoteLines = 5
const chartTitleLine = 26
/** Between the texts and the charts, above and below. */
const air = { above: 18, below: 14, foot: 7 } as const
const columnGap = 36
const firstShare = 0.64
const pageNumberWidth = 40
/** Of small charts in rows. */
const gridTitleLine = 20
const gridGap = { x: 28, y: 12 } as const

export interface SlideLayout {
  /** Above the headline of a slide of words. */
  kicker: TextBox
  /** A short bar that a slide of words begins with, in its one colour; null for none. */
  accent: Box | null
  headline: TextBox
  subtitle: TextBox
  /** Under the headline of a slide of words; null on a slide of charts. */
  body: BodyLayout | null
  /** One box per chart, with its title above it where there are two. */
  charts: { title: TextBox | null; box: Box }[]
  footnotes: TextBox
  sampleMark: TextBox
  /** The theme's own line, and where its logo stands; null for none. */
  footer: TextBox
  logo: Box | null
  pageNumber: TextBox
}

/** What the layout needs to know of a slide; its words are left out where it is of charts. */
export type SlideText = Pick<ComposedSlide, 'headline' | 'subtitle' | 'footnotes' | 'sampleMark' | 'pageNumber'> &
  Partial<Pick<ComposedSlide, 'form' | 'kicker' | 'body' | 'theme' | 'footer' | 'grid'>> & {
    charts: { title: string }[]
  }

/** Where everything stands on a slide. */
export function layoutSlide({ form = 'charts', ...slide }: SlideText): SlideLayout {
  const right = slideSize.width - margin.x
  const marks = {
    sampleMark: textBox(right - 400, 18, 400, slide.sampleMark ? [slide.sampleMark] : [], type.footnote, footnoteLine),
    pageNumber: textBox(
      right - pageNumberWidth,
      hasFoot(slide) ? footTop : slideSize.height - margin.bottom - footnoteLine,
      pageNumberWidth,
      slide.pageNumber ? [slide.pageNumber] : [],
      type.footnote,
      footnoteLine,
    ),
    ...foot(slide, form),
  }
  if (form === 'charts') return { ...chartForm(slide), ...marks }
  const none = textBox(margin.x, margin.top, width, [], type.footnote, footnoteLine)
  return {
    ...wordForms[form]({ kicker: '', body: '', ...slide }),
    subtitle: none,
    charts: [],
    footnotes: none,
    ...marks,
  }
}

/**
 * Charts under a headline: texts flow down from the top and notes up from the bottom; the charts take what is between. Of two
 * charts the first has 64 % of the width.
 */
function chartForm(slide: SlideText): Omit<SlideLayout, 'sampleMark' | 'pageNumber' | 'footer' | 'logo'> {
  const headline = slideHeadline(slide.headline)
  const { lines, size, lineHeight } = firstWhole(
    slide.subtitle,
    subtitleTries.map(([size, most]) => ({
      lines: wrapText(slide.subtitle, size, 400, width, most),
      ...{ size, lineHeight: most === 1 ? subtitleLine : 16 },
    })),
  )
  const subtitle = textBox(margin.x, headline.y + headline.height + 4, width, lines, size, lineHeight)
  const noteLines = wrapNotes(slide.footnotes, width - pageNumberWidth - 20)
  const bottom = hasFoot(slide) ? footTop - air.foot : slideSize.height - margin.bottom
  const notesTop = bottom - Math.max(1, noteLines.length) * footnoteLine
  const footnotes = textBox(margin.x, notesTop, width - pageNumberWidth - 20, noteLines, type.footnote, footnoteLine)

  const top = subtitle.y + subtitle.height + air.above
  const height = notesTop - air.below - top
  const widths =
    slide.charts.length > 1 ? [(width - columnGap) * firstShare, (width - columnGap) * (1 - firstShare)] : [width]
  let x: number = margin.x
  const charts = slide.charts.slice(0, 2).map((chart, i) => {
    const chartWidth = widths[i]!
    const titled = slide.charts.length > 1 && chart.title !== ''
    const titleLines = titled ? wrapText(chart.title, type.label, 600, chartWidth, 1) : []
    const title = titled ? textBox(x, top, chartWidth, titleLines, type.label, 16) : null
    const shift = slide.charts.length > 1 ? chartTitleLine : 0
    const placed = { title, box: { x, y: top + shift, width: chartWidth, height: height - shift } }
    x += chartWidth + columnGap
    return placed
  })
  const kicker = textBox(margin.x, margin.top, width, [], type.footnote, footnoteLine)
  const placed = slide.grid ? gridOf(slide.charts, top, height) : charts
  return { kicker, accent: null, headline, subtitle, body: null, charts: placed, footnotes }
}

/** Charts of one size under their titles: up to three in a row, four in two rows of two. */
function gridOf(charts: SlideText['charts'], top: number, height: number): SlideLayout['charts'] {
  const columns = charts.length === 4 ? 2 : Math.min(3, charts.length)
  const rows = Math.ceil(charts.length / columns)
  const cell = {
    width: (width - gridGap.x * (columns - 1)) / columns,
    height: (height - gridGap.y * (rows - 1)) / rows,
  }
  return charts.map(({ title }, i) => {
    const x = margin.x + (i % columns) * (cell.width + gridGap.x)
    const y = top + Math.floor(i / columns) * (cell.height + gridGap.y)
    const lines = wrapText(title, type.label, 600, cell.width, 1)
    const box = { x, y: y + gridTitleLine, width: cell.width, height: cell.height - gridTitleLine }
    return { title: textBox(x, y, cell.width, lines, type.label, 16), box }
  })
}

/** The line of page number, footer and logo: nearer to the edge than notes, so that charts keep their room. */
const footTop = slideSize.height - 14 - footnoteLine

const hasFoot = ({ theme, footer = '' }: SlideText) => footer !== '' || Boolean(theme?.logo)

/** The most that a logo takes: on the title page, and at the foot of the others. */
const logoRoom = { title: { width: 180, height: 44 }, foot: { width: 160, height: 22 } } as const

/** What a theme sets at the foot: its line on the left, its logo before the page number; on the title page, which has no number, larger at the edge. */
export function foot(
  slide: Pick<SlideText, 'theme' | 'footer'>,
  form: ComposedSlide['form'],
): Pick<SlideLayout, 'footer' | 'logo'> {
  const logo = slide.theme?.logo
  const isTitle = form === 'title'
  const most = isTitle ? logoRoom.title : logoRoom.foot
  const scale = logo ? Math.min(most.width / logo.width, most.height / logo.height) : 0
  const size = logo ? { width: logo.width * scale, height: logo.height * scale } : { width: 0, height: 0 }
  const right = slideSize.width - margin.x - (isTitle ? 0 : pageNumberWidth)
  const middle = footTop + footnoteLine / 2
  const y = isTitle ? slideSize.height - margin.bottom - size.height : middle - size.height / 2
  const room = right - size.width - 20 - margin.x
  const lines = wrapText(slide.footer ?? '', type.footnote, 400, room, 1)
  return {
    footer: textBox(margin.x, footTop, room, lines, type.footnote, footnoteLine),
    logo: logo ? { x: right - size.width, y, ...size } : null,
  }
}

/** Each note on its own line while there is room for that, else one after the other. */
function wrapNotes(notes: readonly string[], room: number): string[] {
  const own = notes.flatMap((note) => wrapText(note, type.footnote, 400, room, maxFootnoteLines))
  if (own.length <= maxFootnoteLines) return own
  const sentences = notes.map((note) => (/[.!?…]$/.test(note.trim()) ? note.trim() : `${note.trim()}.`))
  return wrapText(sentences.join(' '), type.footnote, 400, room, mostFootnoteLines)
}
