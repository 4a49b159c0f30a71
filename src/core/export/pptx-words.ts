import type PptxGenJS from 'pptxgenjs'
import { legalText, oneLine } from '../charts/legal-text.ts'
import { accentInk, type Theme, type } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { type Box, layoutSlide, type SlideLayout } from '../deck/layout.ts'
import { type BodyParagraph, dashRoom } from '../deck/word-forms.ts'
import { type ChartLook, emu, languageTags, place, rgb, textFont } from './drawing-ml.ts'

/** A slide layout of the PowerPoint file: a new slide made from it stands as ours do. */
interface Master {
  name: string
  /** Of the title placeholder. */
  title: { box: Box; size: number }
  /** Of the placeholders for the lines under it. */
  bodies: Box[]
}

const charts: Master = {
  name: 'Triptych',
  title: { box: { x: 48, y: 40, width: 864, height: 68 }, size: type.headline },
  bodies: [],
}
const whole = { x: 48, y: 148, width: 760, height: 340 }
const half = { ...whole, width: 408 }
const masters = {
  charts,
  title: {
    name: 'Triptych title',
    title: { box: { x: 48, y: 150, width: 680, height: 168 }, size: 48 },
    bodies: [{ x: 48, y: 340, width: 680, height: 130 }],
  },
  section: {
    name: 'Triptych section',
    title: { box: { x: 48, y: 252, width: 680, height: 144 }, size: 40 },
    bodies: [{ x: 48, y: 318, width: 680, height: 104 }],
  },
  text: { ...charts, name: 'Triptych text', bodies: [whole] },
  columns: { ...charts, name: 'Triptych two columns', bodies: [half, { ...half, x: 504 }] },
} as const satisfies Record<string, Master>

export const titleName = 'headline'
const bodyName = (i: number) => `body ${i + 1}`

/** Declares the layouts that these slides need. */
export function defineMasters(deck: PptxGenJS, slides: readonly ComposedSlide[], theme: Theme): void {
  for (const master of new Set([charts, ...slides.map(masterOf)])) {
    const title = placeholder(titleName, 'title', master.title.box, master.title.size, theme)
    const bodies = master.bodies.map((box, i) => placeholder(bodyName(i), 'body', box, 18, theme))
    deck.defineSlideMaster({
      title: master.name,
      background: { color: rgb(theme.ground) },
      objects: [
        { placeholder: { ...title, options: { ...title.options, bold: true } } },
        ...bodies.map((each) => ({ placeholder: each })),
      ],
    })
  }
}

/** The layout that a slide is made from. */
export function masterOf(slide: ComposedSlide): Master {
  if (slide.form === 'notes') return masters.columns
  if (slide.form !== 'text') return masters[slide.form]
  return columnsOf(layoutSlide(slide)).length > 1 ? masters.columns : masters.text
}

/** A placeholder of a slide, by its place among those of its layout, and where it is to stand. */
export interface PlacedShape {
  placeholder: number
  box: Box
}

/**
 * The words of a slide as text in its placeholders, points as paragraphs with a dash that hangs before them. Gives where the placeholders are to
 * stand: pptxgenjs leaves each where its layout has it.
 */
export function addWords(
  page: PptxGenJS.Slide,
  slide: ComposedSlide,
  layout: SlideLayout,
  look: ChartLook,
): PlacedShape[] {
  const { theme } = look
  const { kicker, accent } = layout
  const type = { margin: 0, fontFace: textFont, lang: languageTags[look.lang], valign: 'top', fit: 'none' } as const
  if (accent) page.addShape('rect', { ...place(accent), fill: { color: rgb(accentInk(theme)) } })
  if (kicker.lines.length > 0) {
    const colour = slide.form === 'section' ? accentInk(theme) : theme.ink
    const set = { fontSize: kicker.size, lineSpacing: kicker.lineHeight, bold: true, color: rgb(colour) }
    page.addText(legalText(kicker.lines.join(' ')), { ...place(kicker), ...type, ...set })
  }
  const bodies = columnsOf(layout).map((paragraphs, i): PlacedShape => {
    page.addText(
      paragraphs.map((paragraph) => paragraphText(paragraph, theme)),
      { ...type, placeholder: bodyName(i), fontSize: layout.body!.size },
    )
    return {
      placeholder: i + 1,
      box: ['text', 'notes'].includes(slide.form) ? masterOf(slide).bodies[i]! : layout.body!.room,
    }
  })
  return slide.form === 'charts' ? [] : [{ placeholder: 0, box: layout.headline }, ...bodies]
}

/** The number that pptxgenjs gives the first placeholder of a layout. */
const firstPlaceholder = 100

/** Moves placeholders to where they are to stand. */
export function placeShapes(slideXml: string, shapes: readonly PlacedShape[]): string {
  return shapes.reduce((xml, { placeholder, box }) => {
    const [x, y, cx, cy] = [box.x, box.y, box.width, box.height].map(emu)
    const shape = new RegExp(
      `(<p:ph\\s+idx="${firstPlaceholder + placeholder}"(?:(?!</p:sp>).)*?<a:xfrm>)<a:off [^>]*/><a:ext [^>]*/>`,
      's',
    )
    return xml.replace(shape, `$1<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>`)
  }, slideXml)
}

/** Paragraphs by the column that they stand in. */
function columnsOf({ body }: SlideLayout): BodyParagraph[][] {
  const paragraphs = body?.paragraphs ?? []
  return [0, 1].map((i) => paragraphs.filter(({ column }) => column === i)).filter(({ length }) => length > 0)
}

function paragraphText({ as, lines, size, lineHeight }: BodyParagraph, { ink, quiet }: Theme): PptxGenJS.TextProps {
  return {
    text: oneLine(lines.join(' ')),
    options: {
      bullet: as === 'point' ? { characterCode: '2013', indent: size * dashRoom } : false,
      bold: as === 'head',
      color: rgb(as === 'line' ? quiet : ink),
      fontSize: size,
      lineSpacing: lineHeight,
      paraSpaceAfter: as === 'line' ? 0 : size * 0.6,
      breakLine: true,
    },
  }
}

function placeholder(name: string, as: 'title' | 'body', box: Box, size: number, theme: Theme) {
  const align = { align: 'left', valign: 'top', margin: 0 } as const
  return { options: { ...place(box), ...align, name, type: as, fontSize: size, color: rgb(theme.ink) }, text: '' }
}
