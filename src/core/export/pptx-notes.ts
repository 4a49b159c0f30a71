import { strFromU8, strToU8 } from 'fflate'
import { legalText } from '../charts/legal-text.ts'
import type { Lang } from '../words/index.ts'
import { emu, languageTags } from './drawing-ml.ts'
import type { Parts } from './pptx-package.ts'
import { escapeXml, xmlHeader } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships'
const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`
const contentType = 'application/vnd.openxmlformats-officedocument'

/**
 * Speaker notes (ECMA-376 part 1, §13.3.4 and §13.3.5): a page of notes for each slide that has some, and the master that the pages are made from. A deck
 * without notes is left as it is.
 * @param notes by slide, in the order of the deck; empty for none.
 */
export function addNotes(parts: Parts, notes: readonly string[], lang: Lang): void {
  if (notes.every((text) => text === '')) return
  parts['ppt/notesMasters/notesMaster1.xml'] = strToU8(masterXml(lang))
  parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = strToU8(relations([['theme', '../theme/theme2.xml']]))
  parts['ppt/theme/theme2.xml'] = parts['ppt/theme/theme1.xml']!
  edit(parts, 'ppt/_rels/presentation.xml.rels', (xml) =>
    withRelation(xml, 'notesMaster', 'notesMasters/notesMaster1.xml'),
  )
  edit(parts, 'ppt/presentation.xml', (xml) =>
    xml.replace(
      '</p:sldMasterIdLst>',
      '</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="notesMaster"/></p:notesMasterIdLst>',
    ),
  )
  const overrides = [
    override('/ppt/notesMasters/notesMaster1.xml', `${contentType}.presentationml.notesMaster+xml`),
    override('/ppt/theme/theme2.xml', `${contentType}.theme+xml`),
  ]
  notes.forEach((text, i) => {
    if (text === '') return
    const page = `notesSlide${i + 1}.xml`
    const slide = `slide${i + 1}.xml`
    parts[`ppt/notesSlides/${page}`] = strToU8(pageXml(text, lang))
    parts[`ppt/notesSlides/_rels/${page}.rels`] = strToU8(
      relations([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/${slide}`],
      ]),
    )
    edit(parts, `ppt/slides/_rels/${slide}.rels`, (xml) => withRelation(xml, 'notesSlide', `../notesSlides/${page}`))
    overrides.push(override(`/ppt/notesSlides/${page}`, `${contentType}.presentationml.notesSlide+xml`))
  })
  edit(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${overrides.join('')}</Types>`))
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(strFromU8(parts[name]!)))
}

const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`

/** Related parts by what they are, which is also their id. */
function relations(targets: readonly (readonly [is: string, target: string])[]): string {
  return targets.reduce(
    (xml, [is, target]) => withRelation(xml, is, target),
    `${xmlHeader}<Relationships xmlns="${packageRels}"></Relationships>`,
  )
}

function withRelation(xml: string, is: string, target: string): string {
  return xml.replace(
    '</Relationships>',
    `<Relationship Id="${is}" Type="${office}/${is}" Target="${target}"/></Relationships>`,
  )
}

/** A page is 7.5 × 10 in: the slide above, what is said under it. */
const picture = { x: 54, y: 54, width: 432, height: 243 }
const words = { x: 54, y: 321, width: 432, height: 345 }

function masterXml(lang: Lang): string {
  const shapes = [
    shape(2, 'Slide', 'type="sldImg" idx="2"', places(picture)),
    shape(3, 'Notes', 'type="body" idx="3"', places(words), paragraphs('', lang)),
  ]
  const colours = [
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
    ...[1, 2, 3, 4, 5, 6].map((i) => `accent${i}="accent${i}"`),
    'hlink="hlink" folHlink="folHlink"',
  ]
  return `${xmlHeader}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(shapes)}</p:cSld><p:clrMap ${colours.join(' ')}/><p:notesStyle><a:lvl1pPr><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="16181D"/></a:solidFill></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
}

function pageXml(text: string, lang: Lang): string {
  const shapes = [
    shape(2, 'Slide', 'type="sldImg"', ''),
    shape(3, 'Notes', 'type="body" idx="3"', '', paragraphs(text, lang)),
  ]
  return `${xmlHeader}<p:notes ${namespaces}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

function tree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join('')}</p:spTree>`
}

function shape(id: number, name: string, placeholder: string, properties: string, text = ''): string {
  const locks = text === '' ? 'noGrp="1" noRot="1" noChangeAspect="1"' : 'noGrp="1"'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr>${text}</p:sp>`
}

function places(box: typeof picture): string {
  return `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
}

/** A line of the notes is a paragraph. */
function paragraphs(text: string, lang: Lang): string {
  const tag = languageTags[lang]
  const lines = text.split('\n').map((line) => {
    const run = line === '' ? '' : `<a:r><a:rPr lang="${tag}"/><a:t>${escapeXml(legalText(line))}</a:t></a:r>`
    return `<a:p>${run}<a:endParaRPr lang="${tag}"/></a:p>`
  })
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${lines.join('')}</p:txBody>`
}
