import { strFromU8, strToU8 } from 'fflate'
import type { Theme } from '../charts/theme.ts'
import { type ColourScheme, type OwnTheme, type SchemeSlot, schemeSlots } from '../theme/own-theme.ts'
import { deckFont, rgb } from './drawing-ml.ts'
import type { Parts } from './pptx-package.ts'
import { escapeXml } from './xml.ts'

/** The twelve colours that PowerPoint's own tools offer: those of the template that a theme comes from, else of what our slides are drawn in. */
export function schemeOf(inks: Theme, theme: OwnTheme | undefined): ColourScheme {
  // A template's ground and ink are those of its paper: on the other paper they are ours.
  if (theme?.scheme && [theme.scheme.lt1, theme.scheme.dk1].includes(inks.ground)) return theme.scheme
  const { own, leader, laggard, caution, rival, context } = inks.tones
  return {
    ...{ dk1: inks.ink, lt1: inks.ground, dk2: own, lt2: inks.wash },
    ...{ accent1: leader, accent2: laggard, accent3: caution, accent4: rival, accent5: context, accent6: inks.quiet },
    ...{ hlink: inks.text.leader, folHlink: inks.text.rival },
  }
}

/** Names of typefaces for headlines and the rest. */
export const fontsOf = (theme: OwnTheme | undefined): { head: string; body: string } =>
  theme?.fonts ?? { head: deckFont, body: deckFont }

/** Gives the deck's theme these colours and this name, and names colours that are the scheme's by their place in it. */
export function setTheme(parts: Parts, scheme: ColourScheme, name: string): void {
  for (const [part, bytes] of Object.entries(parts)) {
    const change = /^ppt\/theme\//.test(part)
      ? (xml: string) => themePart(xml, scheme, name)
      : /^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/.test(part)
        ? (xml: string) => inScheme(withGround(xml), scheme)
        : null
    if (change) parts[part] = strToU8(change(strFromU8(bytes)))
  }
}

/** A master without a ground would be white under layouts that are made in PowerPoint. */
function withGround(xml: string): string {
  const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></p:bgPr></p:bg>'
  return xml.includes('<p:sldMaster ') ? xml.replace('<p:cSld><p:spTree>', `<p:cSld>${ground}<p:spTree>`) : xml
}

/** The theme part (ECMA-376 part 1, §20.1.6.9) with these colours and this name; its typefaces are set where the deck is begun. */
function themePart(xml: string, scheme: ColourScheme, name: string): string {
  const colours = schemeSlots.map((slot) => `<a:${slot}><a:srgbClr val="${rgb(scheme[slot])}"/></a:${slot}>`)
  const told = escapeXml(name)
  return xml
    .replace(/(<a:theme [^>]*\bname=")[^"]*"/, (_, start: string) => `${start}${told}"`)
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, () => `<a:clrScheme name="${told}">${colours.join('')}</a:clrScheme>`)
    .replace(/<a:fontScheme name="[^"]*"/, () => `<a:fontScheme name="${told}"`)
}

/** How slides name the places of the scheme: ground and ink through the master's map. */
const names: Readonly<Partial<Record<SchemeSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }
const drawn = schemeSlots.filter((slot) => slot !== 'hlink' && slot !== 'folHlink')

/** Colours that are one of the scheme's, named by their place in it: another scheme in PowerPoint recolours them. */
function inScheme(xml: string, scheme: ColourScheme): string {
  const places = new Map([...drawn].reverse().map((slot) => [rgb(scheme[slot]), names[slot] ?? slot]))
  return xml
    .replace(/<a:srgbClr val="([0-9A-F]{6})"\/>/g, (whole, value: string) => schemeColour(places.get(value)) ?? whole)
    .replace(/<a:srgbClr val="([0-9A-F]{6})"><\/a:srgbClr>/g, (whole, value: string) => {
      return schemeColour(places.get(value)) ?? whole
    })
}

const schemeColour = (name: string | undefined) => name && `<a:schemeClr val="${name}"/>`
