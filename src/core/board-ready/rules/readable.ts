import { contrast } from '../../charts/ink.ts'
import { overlap } from '../../charts/scatter/geometry.ts'
import { type } from '../../charts/theme.ts'
import { type Box, slideSize } from '../../deck/layout.ts'
import { inksOf } from '../../theme/inks.ts'
import { type DrawnShape, type DrawnText, middleOf } from '../picture.ts'
import { type Breach, type Exhibit, inText, type Mend, onSlide, type Place, type Rule } from '../rule.ts'
import { isCut } from './message-form.ts'

/** WCAG 2.2: text; large text and marks. */
const leastContrast = { text: 4.5, large: 3 } as const
/** Thinner strokes are hairlines: grids and rules, no marks. */
const leastMarkStroke = 1.2

/** What is drawn can be read: measured on the picture. */
export const readable: readonly Rule[] = [
  {
    id: 'subtitle-fits',
    level: 'error',
    breaches: (exhibit) =>
      isCut(exhibit.slide.subtitle, exhibit.layout.subtitle.lines) ? [inText('subtitle', exhibit)] : [],
  },
  {
    id: 'footnotes-fit',
    level: 'error',
    breaches: (exhibit) =>
      isCut(exhibit.slide.footnotes.join(' '), exhibit.layout.footnotes.lines) ? [inText('footnotes', exhibit)] : [],
  },
  {
    id: 'text-apart',
    level: 'error',
    breaches: ({ picture: { texts } }) => {
      const inks = texts.map(inkOf)
      return texts.flatMap((a, i) =>
        texts.flatMap((b, k) => (k > i && overlap(inks[i]!, inks[k]!) ? [at(a, `${quoted(a)}, ${quoted(b)}`)] : [])),
      )
    },
  },
  {
    id: 'text-inside',
    level: 'error',
    breaches: ({ picture: { texts } }) =>
      texts
        .map((text) => ({ text, ink: inkOf(text) }))
        .filter(
          ({ ink }) =>
            ink.x < 0 || ink.y < 0 || ink.x + ink.width > slideSize.width || ink.y + ink.height > slideSize.height,
        )
        .map(({ text }) => at(text, quoted(text))),
  },
  {
    id: 'text-whole',
    level: 'warning',
    breaches: ({ picture: { texts } }) =>
      texts.filter(({ of, text }) => of === 'chart' && text.endsWith('…')).map((text) => at(text, quoted(text))),
  },
  {
    id: 'text-sound',
    level: 'error',
    breaches: ({ picture: { texts } }) =>
      texts
        .filter(({ text }) => /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |\uFFFD/.test(text))
        .map((text) => at(text, quoted(text))),
  },
  {
    id: 'text-size',
    level: 'error',
    breaches: ({ picture: { texts } }) =>
      texts.filter(({ size }) => size < type.footnote).map((text) => at(text, quoted(text))),
  },
  {
    id: 'text-contrast',
    level: 'error',
    breaches: (exhibit) =>
      exhibit.picture.texts
        .filter((text) => {
          const large = text.size >= 18 || (text.size >= 14 && text.weight === 600)
          const ground = groundAt(middleOf(text), text.order, exhibit)
          return contrast(text.colour, ground) < (large ? leastContrast.large : leastContrast.text)
        })
        .map((text) => ({ ...at(text, quoted(text)), ...paperMend(exhibit) })),
  },
  {
    id: 'mark-contrast',
    level: 'error',
    breaches(exhibit) {
      const pale = new Map<string, { shape: DrawnShape; ratio: number }>()
      for (const { shape, ink } of marksOf(exhibit)) {
        const ground = groundAt(centreOf(shape.box), shape.order, exhibit)
        const ratio = contrast(ink, ground)
        // Marks of one ink that lie on each other are one mark to the eye.
        if (ink !== ground && ratio < leastContrast.large && !pale.has(ink)) pale.set(ink, { shape, ratio })
      }
      return Array.from(pale, ([ink, { shape, ratio }]) => ({
        what: `${ink}, ${exhibit.words.numbers.number(ratio, 1)}:1`,
        where: { place: 'chart', box: shape.box },
        ...paperMend(exhibit),
      }))
    },
  },
  {
    id: 'sample-mark',
    level: 'error',
    breaches: ({ sample, picture: { texts } }) =>
      sample && !texts.some(({ of }) => of === 'sample-mark') ? [onSlide()] : [],
  },
]

/** The capitals and nothing around them, with room for the kerning that is not measured. */
function inkOf(text: DrawnText): Box {
  const { x, width } = text.box
  const { y } = middleOf(text)
  const height = text.size * 0.72
  const slack = Math.min(width * 0.02 + 1, width / 2)
  return { x: x + slack, y: y - height / 2 + 1, width: width - 2 * slack, height: height - 2 }
}

function quoted({ text }: DrawnText): string {
  return `“${text}”`
}

function at({ of, box }: DrawnText, what: string): Breach {
  const place: Place = of === 'chart' || of === 'headline' ? of : 'slide'
  return { what, where: { place, box } }
}

/** What lies under a point when the thing of that order is drawn: the last full shape there, or the paper. */
function groundAt(point: { x: number; y: number }, order: number, { picture, paper, slide }: Exhibit): string {
  const under = picture.shapes.filter(
    (shape) =>
      shape.order < order && shape.fill !== null && shape.solid && shape.opacity > 0.99 && holds(shape.box, point),
  )
  return under.at(-1)?.fill ?? inksOf(slide.theme, paper).ground
}

/** Shapes that stand for something: not grids, not faint areas, not the grounds of texts. */
function marksOf({ picture, paper, slide }: Exhibit): { shape: DrawnShape; ink: string }[] {
  const { hairline, wash, ground } = inksOf(slide.theme, paper)
  const quiet = [hairline, wash, ground].map((colour) => colour.toLowerCase())
  // Cells that say by their ink how much they stand for have every ink from the paper's on; their figures say it too.
  const inked = slide.charts.some(({ kind }) => ['heat-map', 'level-tiles', 'listing', 'levels'].includes(kind))
  return picture.shapes.flatMap((shape) => {
    const stroked = shape.stroke !== null && shape.strokeWidth >= leastMarkStroke && !quiet.includes(shape.stroke)
    const ink = stroked ? shape.stroke : shape.solid ? shape.fill : null
    const isGround = picture.texts.some((text) => text.order > shape.order && holds(shape.box, middleOf(text)))
    if (shape.of !== 'chart' || ink === null || quiet.includes(ink) || shape.opacity < 0.95) return []
    return isGround || (inked && !stroked) ? [] : [{ shape, ink }]
  })
}

function centreOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

function holds({ x, y, width, height }: Box, point: { x: number; y: number }): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

function paperMend({ paper }: Exhibit): { mend?: Mend } {
  return paper === 'dark' ? { mend: { do: 'paper', paper: 'light' } } : {}
}
