// DrawingML: how PowerPoint writes colours, lines and type (ECMA-376 part 1, §20.1 and §21.1).

import type { Theme } from '../charts/theme.ts'
import type { Box } from '../deck/layout.ts'
import type { Lang } from '../words/index.ts'

/** Decks travel to machines without Inter; Arial is everywhere and has every Vietnamese letter. */
export const deckFont = 'Arial'

/** The theme's typefaces for headlines and for the rest, as runs name them: another theme in PowerPoint sets everything anew. */
export const headFont = '+mj-lt'
export const textFont = '+mn-lt'

/** What a run of text says its language is: for the spelling check, and for the voice that reads it out. */
export const languageTags = { en: 'en-GB', vi: 'vi-VN' } as const satisfies Record<Lang, string>

/** Slide units in English metric units. */
export const emu = (points: number): number => Math.round(points * 12700)

/** A box of slide units in inches, as pptxgenjs takes it. */
export function place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 }
}

/** Hex without "#", as DrawingML takes it. */
export function rgb(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb(colour)}"/></a:solidFill>`
}

export function outline(colour: string, width: number, dashed = false): string {
  return `<a:ln w="${Math.round(width * 12700)}" cap="flat">${solidFill(colour)}${dashed ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln>`
}

/** What a chart is set in. */
export interface ChartLook {
  theme: Theme
  lang: Lang
}

export interface TextStyle {
  /** In points. */
  size: number
  colour: string
  lang: Lang
  bold?: boolean
}

/** Run properties of chart text; `tag` is `a:defRPr` for a rule, `a:rPr` for a run, `a:endParaRPr` for a paragraph without one. */
export function runProperties(
  tag: 'a:defRPr' | 'a:rPr' | 'a:endParaRPr',
  { size, colour, lang, bold = false }: TextStyle,
): string {
  return `<${tag} lang="${languageTags[lang]}" sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(colour)}<a:latin typeface="${textFont}"/><a:cs typeface="+mn-cs"/></${tag}>`
}

export function textProperties(text: TextStyle): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', text)}</a:pPr><a:endParaRPr lang="${languageTags[text.lang]}"/></a:p></c:txPr>`
}
