import { balanceText, wrapText } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'

/** A slide in points: 13.333 × 7.5 in. */
export const slideSize = { width: 960, height: 540 } as const

const margin = { x: 48, top: 40, bottom: 26 } as const
const width = slideSize.width - 2 * margin.x
const headlineLine = 34
const subtitleLine = 20
const footnoteLine = 13
const maxFootnoteLines = 4
const chartTitleLine = 26
/** Between the texts and the charts, above and below. */
const air = { above: 18, below: 14 } as const
const columnGap = 36
const firstShare = 0.64
const pageNumberWidth = 40

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Lines of text in a box; the first line's middle stands `lineHeight` / 2 under its top. */
export interface TextBox extends Box {
  lines: string[]
  size: number
  lineHeight: number
}

export interface SlideLayout {
  headline: TextBox
  subtitle: TextBox
  /** One box per chart, with its title above it where there are two. */
  charts: { title: TextBox | null; box: Box }[]
  footnotes: TextBox
  sampleMark: TextBox
  pageNumber: TextBox
}

/** What the layout needs to know of a slide. */
export interface SlideText {
  headline: string
  subtitle: string
  charts: { title: string }[]
  footnotes: string[]
  sampleMark: string | null
  pageNumber: string | null
}

/**
 * Where everything stands on a slide. Texts flow down from the top and notes up from the bottom; the charts take what is
 * between. Of two charts the first has 64 % of the width.
 */
export function layoutSlide(slide: SlideText): SlideLayout {
  const headline = box(margin.x, margin.top, width, headlineLines(slide.headline), type.headline, headlineLine)
  const subtitle = box(
    margin.x,
    headline.y + headline.height + 4,
    width,
    wrapText(slide.subtitle, type.subtitle, 400, width, 1),
    type.subtitle,
    subtitleLine,
  )
  const noteLines = wrapNotes(slide.footnotes, width - pageNumberWidth - 20)
  const notesTop = slideSize.height - margin.bottom - Math.max(1, noteLines.length) * footnoteLine
  const footnotes = box(margin.x, notesTop, width - pageNumberWidth - 20, noteLines, type.footnote, footnoteLine)

  const top = subtitle.y + subtitle.height + air.above
  const height = notesTop - air.below - top
  const widths =
    slide.charts.length > 1 ? [(width - columnGap) * firstShare, (width - columnGap) * (1 - firstShare)] : [width]
  let x: number = margin.x
  const charts = slide.charts.slice(0, 2).map((chart, i) => {
    const chartWidth = widths[i]!
    const titled = slide.charts.length > 1 && chart.title !== ''
    const titleLines = titled ? wrapText(chart.title, type.label, 600, chartWidth, 1) : []
    const title = titled ? box(x, top, chartWidth, titleLines, type.label, 16) : null
    const shift = slide.charts.length > 1 ? chartTitleLine : 0
    const placed = { title, box: { x, y: top + shift, width: chartWidth, height: height - shift } }
    x += chartWidth + columnGap
    return placed
  })
  const right = slideSize.width - margin.x
  return {
    headline,
    subtitle,
    charts,
    footnotes,
    sampleMark: box(right - 400, 18, 400, slide.sampleMark ? [slide.sampleMark] : [], type.footnote, footnoteLine),
    pageNumber: box(
      right - pageNumberWidth,
      slideSize.height - margin.bottom - footnoteLine,
      pageNumberWidth,
      slide.pageNumber ? [slide.pageNumber] : [],
      type.footnote,
      footnoteLine,
    ),
  }
}

/** At most two balanced lines. A number stays on the line of the word before it: "with 24", never "with / 24". */
function headlineLines(headline: string): string[] {
  const held = headline.replace(/ (?=[+−]?\d)/g, '\u00a0')
  return balanceText(held, type.headline, 600, width, 2).map((line) => line.replaceAll('\u00a0', ' '))
}

function box(x: number, y: number, boxWidth: number, lines: string[], size: number, lineHeight: number): TextBox {
  return { x, y, width: boxWidth, height: lines.length * lineHeight, lines, size, lineHeight }
}

/** Each note on its own line while there is room for that, else one after the other. */
function wrapNotes(notes: readonly string[], room: number): string[] {
  const own = notes.flatMap((note) => wrapText(note, type.footnote, 400, room, maxFootnoteLines))
  if (own.length <= maxFootnoteLines) return own
  const sentences = notes.map((note) => (/[.!?…]$/.test(note.trim()) ? note.trim() : `${note.trim()}.`))
  return wrapText(sentences.join(' '), type.footnote, 400, room, maxFootnoteLines)
}
