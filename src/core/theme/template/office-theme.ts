import { scanXml } from '../../import/workbook/xml-scan.ts'
import type { XmlPiece } from '../../import/workbook/xml-text.ts'
import { type SchemeSlot, schemeSlots } from '../own-theme.ts'

/** What an Office theme part says (ECMA-376 part 1, §20.1.6.9). */
export interface OfficeTheme {
  name: string
  /** "#RRGGBB"; a place whose colour is written otherwise than as RGB or as a system colour is missing. */
  scheme: Partial<Record<SchemeSlot, string>>
  /** Typefaces of headlines and of the rest; empty where they are not said. */
  head: string
  body: string
}

const isSlot = (name: string): name is SchemeSlot => (schemeSlots as readonly string[]).includes(name)

/** Reads a theme part. Failures: those of `scanXml`. */
export function officeTheme(part: string, pieces: Iterable<XmlPiece>): OfficeTheme {
  const theme: OfficeTheme = { name: '', scheme: {}, head: '', body: '' }
  let slot: SchemeSlot | null = null
  let font: 'head' | 'body' | null = null
  let inScheme = false
  scanXml(part, pieces, {
    open(name, attributes) {
      if (name === 'theme') theme.name = attributes.get('name') ?? ''
      else if (name === 'clrScheme') inScheme = Object.keys(theme.scheme).length === 0
      else if (inScheme && isSlot(name)) slot = name
      else if (name === 'majorFont') font = 'head'
      else if (name === 'minorFont') font = 'body'
      else if (name === 'latin' && font && theme[font] === '') theme[font] = attributes.get('typeface') ?? ''
      else if (slot && (name === 'srgbClr' || name === 'sysClr')) {
        const value = (name === 'sysClr' ? attributes.get('lastClr') : attributes.get('val')) ?? ''
        if (/^[0-9a-f]{6}$/i.test(value)) theme.scheme[slot] = `#${value.toUpperCase()}`
      }
    },
    close(name) {
      if (name === slot) slot = null
      if (name === 'clrScheme') inScheme = false
      if (name === 'majorFont' || name === 'minorFont') font = null
    },
  })
  return theme
}
