import { strFromU8, strToU8 } from 'fflate'
import { type Paper, type } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { type Box, foot } from '../deck/layout.ts'
import { inksOf, logoPlate } from '../theme/inks.ts'
import { fromBase64 } from '../theme/logo/base64.ts'
import type { OwnTheme } from '../theme/own-theme.ts'
import { languageTags, solidFill } from './drawing-ml.ts'
import { frameXml, logoXml } from './pptx-logo.ts'
import type { Parts } from './pptx-package.ts'
import { escapeXml } from './xml.ts'

const master = 'ppt/slideMasters/slideMaster1.xml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const logoPart = 'ppt/media/logo.png'

/** Beyond the ids that others count on a slide. */
const ids = { footer: 30_001, logo: 30_002 } as const

/**
 * Sets a theme's logo and footer where PowerPoint keeps such things: the logo on the master, larger on the layout of title pages, the footer
 * as a footer placeholder of the master, of each layout and of each slide. A slide that is added in PowerPoint has them too.
 */
export function dressParts(parts: Parts, slides: readonly ComposedSlide[], theme: OwnTheme, paper: Paper): void {
  const { logo } = theme
  const lang = slides[0]!.lang
  const footer = slides[0]!.footer ?? ''
  const dress = { theme, footer }
  const at = foot(dress, 'charts')
  if (logo?.is === 'png') {
    parts[logoPart] = fromBase64(logo.data)
    edit(parts, '[Content_Types].xml', (xml) =>
      /Extension="png"/.test(xml)
        ? xml
        : xml.replace(/(<Types [^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'),
    )
  }
  const logoIn = (part: string, box: Box) => {
    if (!logo) return
    const plate = logoPlate(theme, box, paper)
    edit(parts, part, (xml) =>
      withShapes(xml, (plate ? plateXml(plate) : '') + logoXml(logo, box, ids.logo, theme.name)),
    )
    if (logo.is === 'png') {
      const [folder, file] = [part.slice(0, part.lastIndexOf('/')), part.slice(part.lastIndexOf('/') + 1)]
      edit(parts, `${folder}/_rels/${file}.rels`, (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="logo" Type="${office}/image" Target="../media/logo.png"/></Relationships>`,
        ),
      )
    }
  }
  if (at.logo) logoIn(master, at.logo)
  const colour = inksOf(theme, paper).quiet
  const footerShape = (index: number, box = at.footer) => footerXml(box, footer, lang, index, colour)
  if (footer !== '') {
    edit(parts, master, (xml) => withShapes(xml, footerShape(3)).replace(/(<p:hf [^>]*?) ftr="0"/, '$1'))
  }
  for (const layout of names(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/)) {
    if (footer !== '') edit(parts, layout, (xml) => withShapes(xml, footerShape(footerIndex)))
    if (!logo || !strFromU8(parts[layout]!).includes('name="Triptych title"')) continue
    // The master's logo does not show through where the layout has its own.
    edit(parts, layout, (xml) => xml.replace('<p:sldLayout ', '<p:sldLayout showMasterSp="0" '))
    logoIn(layout, foot(dress, 'title').logo!)
  }
  if (footer === '') return
  slides.forEach(({ form }, i) => {
    const shape = footerShape(footerIndex, foot(dress, form).footer)
    edit(parts, `ppt/slides/slide${i + 1}.xml`, (xml) => withShapes(xml, shape))
  })
}

/** The number by which footers of slides and layouts know each other. */
const footerIndex = 11

function plateXml({ box, colour }: { box: Box; colour: string }): string {
  const locks = '<p:nvPr userDrawn="1"/>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids.logo - 10}" name="Logo ground"/><p:cNvSpPr/>${locks}</p:nvSpPr><p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solidFill(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
}

function footerXml(box: Box, text: string, lang: ComposedSlide['lang'], index: number, colour: string): string {
  const tag = languageTags[lang]
  const run = `<a:rPr lang="${tag}" sz="${type.footnote * 100}">${solidFill(colour)}</a:rPr>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids.footer}" name="Footer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ftr" sz="quarter" idx="${index}"/></p:nvPr></p:nvSpPr><p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="l"/><a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
}

function withShapes(xml: string, shapes: string): string {
  return xml.replace('</p:spTree>', () => `${shapes}</p:spTree>`)
}

function names(parts: Readonly<Parts>, pattern: RegExp): string[] {
  return Object.keys(parts).filter((name) => pattern.test(name))
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(strFromU8(parts[name]!)))
}
