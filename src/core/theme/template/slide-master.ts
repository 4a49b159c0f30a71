import type { XmlAttributes } from '../../import/workbook/xml-attributes.ts'
import { scanXml } from '../../import/workbook/xml-scan.ts'
import type { XmlPiece } from '../../import/workbook/xml-text.ts'

/** A picture on a master, by its relations; sizes in English metric units. */
export interface MasterPicture {
  /** Of the picture, and of the SVG that Office keeps beside it; empty for none. */
  embed: string
  svg: string
  width: number
  height: number
}

/** What a slide master says of dress (ECMA-376 part 1, §19.3.1.42). */
export interface SlideMaster {
  /** Which colour of the scheme stands for ground, ink and their seconds. */
  map: Readonly<Record<'bg1' | 'tx1' | 'bg2' | 'tx2', string>>
  pictures: MasterPicture[]
  /** Text of the footer placeholder. */
  footer: string
}

/** Reads a master part. Failures: those of `scanXml`. */
export function slideMaster(part: string, pieces: Iterable<XmlPiece>): SlideMaster {
  const pictures: MasterPicture[] = []
  const usual = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
  let map = usual
  let footer = ''
  let picture: MasterPicture | null = null
  let inFooter = false
  let inText = false
  const number = (attributes: XmlAttributes, key: string) => Number(attributes.get(key) ?? 0) || 0
  scanXml(part, pieces, {
    open(name, attributes) {
      if (name === 'pic') picture = { embed: '', svg: '', width: 0, height: 0 }
      else if (picture && name === 'blip') picture.embed = attributes.get('embed') ?? ''
      else if (picture && name === 'svgBlip') picture.svg = attributes.get('embed') ?? ''
      else if (picture && name === 'ext' && attributes.get('cx') !== undefined) {
        picture.width ||= number(attributes, 'cx')
        picture.height ||= number(attributes, 'cy')
      } else if (name === 'sp') inFooter = false
      else if (name === 'ph') inFooter = attributes.get('type') === 'ftr'
      else if (name === 't') inText = true
      else if (name === 'clrMap') {
        const of = (key: keyof typeof usual) => attributes.get(key) ?? usual[key]
        map = { bg1: of('bg1'), tx1: of('tx1'), bg2: of('bg2'), tx2: of('tx2') }
      }
    },
    text(text) {
      if (inFooter && inText && footer.length < 1000) footer += text
    },
    close(name) {
      if (name === 'pic' && picture) {
        pictures.push(picture)
        picture = null
      }
      if (name === 't') inText = false
      if (name === 'sp') inFooter = false
    },
  })
  return { map, pictures, footer }
}
