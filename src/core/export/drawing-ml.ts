// DrawingML: how PowerPoint writes colours, lines and type (ECMA-376 part 1, §20.1 and §21.1).

/** Decks travel to machines without Inter; Arial is everywhere and has every Vietnamese letter. */
export const deckFont = 'Arial'

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

/** Run properties of chart text; `tag` is `a:defRPr` for a rule, `a:rPr` for a run. */
export function runProperties(tag: 'a:defRPr' | 'a:rPr', size: number, colour: string, bold = false): string {
  return `<${tag} sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(colour)}<a:latin typeface="${deckFont}"/><a:cs typeface="${deckFont}"/></${tag}>`
}

export function textProperties(size: number, colour: string): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', size, colour)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}
