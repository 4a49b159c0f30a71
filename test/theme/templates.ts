import { zipParts } from '../../src/core/export/zip-parts.ts'

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const slides = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Colours of a template, by their places; those of Office where they are not given. */
export const officeColours = {
  ...{ dk1: '000000', lt1: 'FFFFFF', dk2: '0E2841', lt2: 'E8E8E8', accent1: '156082', accent2: 'E97132' },
  ...{
    accent3: '196B24',
    accent4: '0F9ED5',
    accent5: 'A02B93',
    accent6: '4EA72E',
    hlink: '467886',
    folHlink: '96607D',
  },
}

interface TemplateOptions {
  colours?: Partial<typeof officeColours>
  size?: [cx: number, cy: number]
  map?: string
  /** Within the master's tree of shapes. */
  shapes?: string
  media?: Readonly<Record<string, Uint8Array>>
  fonts?: [head: string, body: string]
  theme?: string
  /** Parts that are other, or none. */
  parts?: Readonly<Record<string, string | null>>
}

/** A PowerPoint template of the parts that matter here, written as Office writes them. */
export function templateFile(options: TemplateOptions = {}): Uint8Array {
  const { size = [12192000, 6858000], shapes = '', media = {}, fonts = ['Georgia', 'Be Vietnam Pro'] } = options
  const { map = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"' } = options
  const colours = Object.entries({ ...officeColours, ...options.colours }).map(([slot, value]) =>
    // Office writes black and white as colours of the system.
    value === '000000'
      ? `<a:${slot}><a:sysClr val="windowText" lastClr="000000"/></a:${slot}>`
      : `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`,
  )
  const rels = (entries: readonly (readonly [string, string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const parts: Record<string, string | Uint8Array | null> = {
    'ppt/presentation.xml': `<p:presentation ${slides} xmlns:r="${office}"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${size[0]}" cy="${size[1]}"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels([['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml']]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${slides} ${drawing} xmlns:r="${office}"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld><p:clrMap ${map}/></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([
      ['rId1', 'theme', '../theme/theme1.xml'],
      ...Object.keys(media).map((name, i) => [`rId${i + 2}`, 'image', `../media/${name}`] as const),
    ]),
    'ppt/theme/theme1.xml': `<a:theme ${drawing} name="${options.theme ?? 'An Phú 2026'}"><a:themeElements><a:clrScheme name="x">${colours.join('')}</a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="${fonts[0]}"/></a:majorFont><a:minorFont><a:latin typeface="${fonts[1]}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`ppt/media/${name}`, bytes])),
    ...options.parts,
  }
  const there = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null)
  return zipParts(Object.fromEntries(there))
}

/** A picture of the master by its relation, so wide and high. */
export const masterPicture = (id: string, cx = 1_800_000, cy = 500_000, more = ''): string =>
  `<p:pic><p:nvPicPr/><p:blipFill><a:blip r:embed="${id}">${more}</a:blip></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></p:spPr></p:pic>`

/** The master's footer. */
export const masterFooter = (text: string): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="ftr" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
