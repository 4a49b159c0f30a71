import { wrapText } from '../charts/text-width.ts'
import { type } from '../charts/theme.ts'
import { type BodyLine, bodyColumns, bodyLines } from './body.ts'
import type { ComposedSlide } from './compose-slide.ts'
import type { SlideLayout } from './layout.ts'
import {
  type Box,
  firstWhole,
  headlineLines,
  margin,
  type SetLines,
  slideHeadline,
  slideSize,
  type TextBox,
  textBox,
  textWidth,
} from './page.ts'

/** A paragraph of a slide of words. */
export interface BodyParagraph extends TextBox {
  /** `point`: with a dash that hangs before its first line; `head`: over the points of its column. */
  as: 'line' | 'point' | 'head'
  /** Which of the two columns it stands in. */
  column: 0 | 1
}

/** The lines under a headline. */
export interface BodyLayout {
  /** All the room that they may take. */
  room: Box
  size: number
  lineHeight: number
  /** In the order in which they are read. */
  paragraphs: BodyParagraph[]
  /** There was more than has room. */
  cut: boolean
}

/** How far the text of a point stands behind its dash, in the size of its type. */
export const dashRoom = 1.1

/** Where words stand is the same on every slide of a form, however many there are: it is found again when one turns the page. */
type Form = (
  slide: Pick<ComposedSlide, 'kicker' | 'headline' | 'body'>,
) => Pick<SlideLayout, 'kicker' | 'accent' | 'headline' | 'body'>

/** The left two thirds: lines of large type are not read over the whole width. */
const largeWidth = 680

export const wordForms: Readonly<Record<Exclude<ComposedSlide['form'], 'charts'>, Form>> = {
  title,
  section,
  text: (slide) => points(slide, bodySizes),
  notes: (slide) => points(slide, [type.label], halfWidth),
}

/** The headline grows upwards from the middle of the page, its lines hang under it; whose pack it is stands on top. */
function title({ kicker, headline, body }: Parameters<Form>[0]): ReturnType<Form> {
  const bottom = 318
  const { lines, size, lineHeight } = largeLines(headline, [48, 40, 34])
  const top = bottom - lines.length * lineHeight
  return {
    kicker: textBox(margin.x, margin.top, textWidth, wrapText(kicker, 16, 600, textWidth, 1), 16, 22),
    accent: { x: margin.x, y: top - 34, width: 56, height: 6 },
    headline: textBox(margin.x, top, largeWidth, lines, size, lineHeight),
    body: linesUnder(body, bottom + 22, 5),
  }
}

/** At most three lines, in the largest type in which they say all. */
function largeLines(headline: string, sizes: readonly number[]): SetLines {
  return firstWhole(
    headline,
    sizes.map((size) => ({
      lines: headlineLines(headline, size, largeWidth, 3),
      ...{ size, lineHeight: Math.round(size * 1.18) },
    })),
  )
}

/** A large number, the name of the section under it, and what is in it. */
function section({ kicker, headline, body }: Parameters<Form>[0]): ReturnType<Form> {
  const { lines, size, lineHeight } = largeLines(headline, [40, 34, 28])
  return {
    kicker: textBox(margin.x, 112, 300, kicker === '' ? [] : [kicker], 96, 96),
    accent: { x: margin.x, y: 224, width: 56, height: 6 },
    headline: textBox(margin.x, 252, largeWidth, lines, size, lineHeight),
    body: linesUnder(body, 252 + lines.length * lineHeight + 18, 4),
  }
}

const bodyTop = 148
const bodySizes = [24, 22, 20, 18, 16, 14, 12] as const
const gutter = 48
const singleWidth = 760
const halfWidth = (textWidth - gutter) / 2
/** What the lines of a text have, all columns together. */
const room: Box = {
  x: margin.x,
  y: bodyTop,
  width: textWidth,
  height: slideSize.height - margin.bottom - 26 - bodyTop,
}

/** Do these lines have room in a column of a slide of notes. */
export function fitsNotes(lines: readonly BodyLine[]): boolean {
  return fits(paragraphs(lines, 0, { ...room, width: halfWidth }, type.label), room)
}

/** Points under a message: in the largest of the sizes in which they fit, in one column or two. */
function points({ headline, body }: Parameters<Form>[0], sizes: readonly number[], width?: number): ReturnType<Form> {
  const columns = bodyColumns(body)
  const columnWidth = width ?? (columns.length > 1 ? halfWidth : singleWidth)
  const tries = sizes.map((size) => ({
    size,
    columns: columns.map((lines, i) =>
      paragraphs(lines, i === 0 ? 0 : 1, { ...room, x: room.x + i * (columnWidth + gutter), width: columnWidth }, size),
    ),
  }))
  const { size, columns: placed } =
    tries.find((each) => each.columns.every((column) => fits(column, room))) ?? tries.at(-1)!
  return {
    kicker: textBox(margin.x, margin.top, textWidth, [], type.footnote, 13),
    accent: null,
    headline: slideHeadline(headline),
    body: {
      room,
      ...{ size, lineHeight: lineHeightOf(size) },
      paragraphs: placed.flatMap((column) => kept(column, room)),
      cut: !placed.every((column) => fits(column, room)),
    },
  }
}

function paragraphs(
  lines: readonly BodyLine[],
  column: BodyParagraph['column'],
  place: Box,
  size: number,
): BodyParagraph[] {
  const lineHeight = lineHeightOf(size)
  const indent = size * dashRoom
  let { y } = place
  return lines.map(({ as, text }, i) => {
    const [x, width] = as === 'point' ? [place.x + indent, place.width - indent] : [place.x, place.width]
    // A heading stands nearer to what it heads than to what it follows.
    if (as === 'head' && i > 0) y += size * 0.6
    const wrapped = wrapText(text, size, as === 'head' ? 600 : 400, width, 20)
    const box = textBox(x, y, width, wrapped, size, lineHeight)
    y += box.height + size * 0.6
    return { ...box, as, column }
  })
}

const lineHeightOf = (size: number) => Math.round(size * 1.35)

function fits(column: readonly BodyParagraph[], room: Box): boolean {
  return column.every(({ y, height }) => y + height <= room.y + room.height)
}

/** As many whole paragraphs as there is room for; the last one says that there was more. */
function kept(column: readonly BodyParagraph[], room: Box): BodyParagraph[] {
  const whole = column.filter((paragraph) => fits([paragraph], room))
  const last = whole.at(-1)
  if (!last || whole.length === column.length) return whole
  return [...whole.slice(0, -1), { ...last, lines: last.lines.with(-1, `${last.lines.at(-1)} …`) }]
}

const [lineSize, lineHeight] = [18, 26]

function linesUnder(body: string, y: number, most: number): BodyLayout {
  const lines = bodyLines(body).flatMap((line) => wrapText(line, lineSize, 400, largeWidth, most))
  const line = (text: string, i: number): BodyParagraph => ({
    ...textBox(margin.x, y + i * lineHeight, largeWidth, [text], lineSize, lineHeight),
    ...{ as: 'line', column: 0 },
  })
  return {
    room: { x: margin.x, y, width: largeWidth, height: most * lineHeight },
    ...{ size: lineSize, lineHeight },
    paragraphs: lines.slice(0, most).map(line),
    cut: lines.length > most,
  }
}
