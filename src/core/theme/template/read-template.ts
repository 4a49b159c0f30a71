import { relations } from '../../import/workbook/relations.ts'
import { xmlPart } from '../../import/workbook/xml-part.ts'
import { scanXml } from '../../import/workbook/xml-scan.ts'
import { ZipArchive } from '../../import/workbook/zip.ts'
import { Failure } from '../../workspace/failure.ts'
import { type Logo, logoLimits } from '../logo/logo.ts'
import { readLogo } from '../logo/read-logo.ts'
import { type ColourScheme, footerLimits, type OwnTheme, type SchemeSlot, schemeSlots } from '../own-theme.ts'
import { fitsFooter, isTypeface } from '../theme-texts.ts'
import { officeTheme } from './office-theme.ts'
import { type SlideMaster, slideMaster } from './slide-master.ts'
import { templateColours } from './template-colours.ts'

/** The only parts that are looked at. */
const partName = /^ppt\/(?:presentation\.xml|slideMasters\/[\w.-]+\.xml|theme\/[\w.-]+\.xml|media\/[\w.-]+)$/i

/** A picture on a master that covers more of the slide than this is its ground, not a logo. */
const largestLogo = 0.15

/** English metric units an inch. */
const inch = 914_400

/** Is it a zip, as Office files are. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * A theme out of a PowerPoint template (.pptx, .potx): name, colour scheme and typefaces of its first master's theme, the logo and the footer of that
 * master (docs/themes.md). Failures: THM-03 ink that is not read on the ground, THM-07 slides that are not 16:9, THM-08 a file that
 * cannot be read.
 */
export function readTemplate(file: string, bytes: Uint8Array): OwnTheme {
  try {
    return read(file, new ZipArchive(file, bytes))
  } catch (error) {
    if (!(error instanceof Failure) || error.code.startsWith('THM')) throw error
    throw new Failure('THM-08', { file, part: String(error.detail.part ?? file), code: error.code })
  }
}

function read(file: string, zip: ZipArchive): OwnTheme {
  const slides = presentation(file, zip)
  const master = slideMaster(slides.master, xmlPart(zip, slides.master))
  const related = relationsOf(zip, slides.master)
  const themePart = related.find(({ type }) => type === 'theme')?.part
  if (!themePart || !zip.has(themePart)) throw new Failure('THM-08', { file, part: 'ppt/theme/theme1.xml' })
  const { name, head, body, scheme } = officeTheme(themePart, xmlPart(zip, themePart))
  const whole = mapped(scheme, master.map)
  if (!whole) throw new Failure('THM-08', { file, part: `${themePart}: clrScheme` })
  const footer = master.footer.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return {
    name: nameOf(name, file),
    colours: templateColours(whole),
    fonts: isTypeface(head) && isTypeface(body) ? { head, body } : null,
    footer:
      footer !== '' && footer.length <= footerLimits.characters && fitsFooter(footer) ? { en: footer, vi: footer } : {},
    logo: logoOf(zip, master, related, slides.width * slides.height),
    scheme: whole,
  }
}

interface Related {
  id: string
  type: string
  part: string
}

/** The first master, and how large its slides are. */
function presentation(file: string, zip: ZipArchive): { master: string; width: number; height: number } {
  const part = 'ppt/presentation.xml'
  if (!zip.has(part)) throw new Failure('THM-08', { file, part })
  let [width, height] = [0, 0]
  scanXml(part, xmlPart(zip, part), {
    open(name, attributes) {
      if (name === 'sldSz') [width, height] = [Number(attributes.get('cx')), Number(attributes.get('cy'))]
    },
  })
  if (!(width > 0 && height > 0) || Math.abs(width / height - 16 / 9) > 0.01) {
    const size = [width, height].map((side) => (Number.isFinite(side) ? (side / inch).toFixed(2) : '?')).join(' × ')
    throw new Failure('THM-07', { file, size })
  }
  const master = relationsOf(zip, part).find(({ type }) => type === 'slideMaster')?.part
  if (!master || !zip.has(master)) throw new Failure('THM-08', { file, part: 'ppt/slideMasters/slideMaster1.xml' })
  return { master, width, height }
}

function relationsOf(zip: ZipArchive, part: string): Related[] {
  const at = part.lastIndexOf('/') + 1
  return relations(zip, `${part.slice(0, at)}_rels/${part.slice(at)}.rels`, part.slice(0, at), partName)
}

/** The scheme with ground and ink at `lt1` and `dk1`, as our master maps them; null where a colour is missing. */
function mapped(scheme: Partial<Record<SchemeSlot, string>>, map: SlideMaster['map']): ColourScheme | null {
  const of = (key: keyof SlideMaster['map']) =>
    schemeSlots.filter((slot) => slot === map[key]).map((slot) => scheme[slot])[0]
  const whole = { ...scheme, lt1: of('bg1'), dk1: of('tx1'), lt2: of('bg2'), dk2: of('tx2') }
  return schemeSlots.every((slot) => whole[slot] !== undefined) ? (whole as ColourScheme) : null
}

function nameOf(name: string, file: string): string {
  const told = (name || file)
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
  return told.slice(0, 80) || file.slice(0, 80)
}

/** The first picture of the master that can be a logo: small, and a PNG or SVG that is drawn alike everywhere. */
function logoOf(zip: ZipArchive, { pictures }: SlideMaster, related: readonly Related[], area: number): Logo | null {
  for (const { embed, svg, width, height } of pictures) {
    if (width * height > area * largestLogo) continue
    for (const id of [svg, embed]) {
      const part = related.find((each) => each.id === id && id !== '')?.part
      const logo = part && pictureOf(zip, part)
      if (logo) return logo
    }
  }
  return null
}

function pictureOf(zip: ZipArchive, part: string): Logo | null {
  const pieces: Uint8Array[] = []
  let size = 0
  for (const piece of zip.part(part) ?? []) {
    size += piece.length
    if (size > logoLimits.bytes) return null
    pieces.push(piece.slice())
  }
  const bytes = new Uint8Array(size)
  pieces.reduce((at, piece) => {
    bytes.set(piece, at)
    return at + piece.length
  }, 0)
  try {
    return readLogo(part, bytes)
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
