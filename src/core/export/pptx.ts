import { strFromU8, strToU8, unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { altText } from '../charts/alt-text.ts'
import type { PptxChart, PptxShape } from '../charts/chart.ts'
import { chartParts, chartTable } from '../charts/index.ts'
import { legalText, oneLine } from '../charts/legal-text.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { type Box, layoutSlide, type TextBox } from '../deck/layout.ts'
import { inksOf } from '../theme/inks.ts'
import type { DeckOptions } from './deck-file.ts'
import { type ChartLook, headFont, languageTags, place, rgb, textFont } from './drawing-ml.ts'
import { chartXml } from './pptx-chart.ts'
import { chartWorkbook } from './pptx-chart-sheet.ts'
import { dressParts } from './pptx-dress.ts'
import { groupShapes, type ShapeGroup } from './pptx-groups.ts'
import { addNotes } from './pptx-notes.ts'
import { mendPackage, type Parts } from './pptx-package.ts'
import { placeTables, type SlideTable } from './pptx-table.ts'
import { fontsOf, schemeOf, setTheme } from './pptx-theme.ts'
import { addWords, defineMasters, masterOf, type PlacedShape, placeShapes, titleName } from './pptx-words.ts'
import { zipParts } from './zip-parts.ts'

/** What was put on a slide to be finished afterwards: charts and tables to be written in full, shapes to be grouped, words to be placed. */
interface Placed {
  charts: { chart: PptxChart; box: Box }[]
  groups: ShapeGroup[]
  tables: SlideTable[]
  words: PlacedShape[]
}

/**
 * The deck as a PowerPoint file of native text, shapes and charts, everything at the places it has on the stage. pptxgenjs
 * makes the package; the chart parts and their workbooks are then written by us (`pptx-chart.ts`).
 */
export async function deckToPptx(slides: readonly ComposedSlide[], options: DeckOptions): Promise<Uint8Array> {
  const theme = slides[0]?.theme
  const look = { theme: inksOf(theme, options.paper), lang: options.lang }
  const deck = new PptxGenJS()
  // 13.333 × 7.5 in.
  deck.layout = 'LAYOUT_WIDE'
  deck.title = legalText(options.title)
  deck.author = 'Triptych'
  deck.subject = ''
  const { head, body } = fontsOf(theme)
  deck.theme = { headFontFace: head, bodyFontFace: body }
  defineMasters(deck, slides, look.theme)
  const placed = slides.map((slide) => addSlide(deck, slide, look))
  const bytes = await deck.write({ outputType: 'uint8array', compression: false })
  const parts = mendPackage(unzipSync(bytes as Uint8Array))
  placed.forEach((things, i) => {
    finishSlide(parts, i + 1, things, look)
    if (slides[i]!.hidden) hide(parts, i + 1)
  })
  addNotes(
    parts,
    slides.map(({ notes }) => notes),
    options.lang,
  )
  if (theme) dressParts(parts, slides, theme, options.paper)
  setTheme(parts, schemeOf(look.theme, theme), theme?.name ?? 'Triptych')
  return zipParts(parts)
}

/** Title first and notes last: the order in which a slide is read out. */
function addSlide(deck: PptxGenJS, slide: ComposedSlide, look: ChartLook): Placed {
  const { theme } = look
  const page = deck.addSlide({ masterName: masterOf(slide).name })
  const layout = layoutSlide(slide)
  const { headline, subtitle, footnotes, sampleMark, pageNumber } = layout
  const text = (box: TextBox, words: string | PptxGenJS.TextProps[], extra: PptxGenJS.TextPropsOptions) => {
    if (words.length === 0) return
    page.addText(words, {
      ...place(box),
      margin: 0,
      fontFace: textFont,
      fontSize: box.size,
      lang: languageTags[look.lang],
      lineSpacing: box.lineHeight,
      valign: 'top',
      fit: 'none',
      ...extra,
    })
  }
  text(headline, softLines(headline), {
    placeholder: titleName,
    fontFace: headFont,
    bold: true,
    color: rgb(theme.ink),
    align: 'left',
  })
  text(subtitle, softLines(subtitle), { color: rgb(theme.quiet) })
  const placed: Placed = { charts: [], groups: [], tables: [], words: addWords(page, slide, layout, look) }
  slide.charts.slice(0, layout.charts.length).forEach((spec, i) => {
    const { title, box } = layout.charts[i]!
    if (title) text(title, legalText(title.lines.join(' ')), { bold: true, color: rgb(theme.ink) })
    addChart(page, spec, box, look, placed)
  })
  text(footnotes, softLines(footnotes), { color: rgb(theme.quiet) })
  text(sampleMark, sampleMark.lines.join(' '), { color: rgb(theme.quiet), align: 'right' })
  text(pageNumber, pageNumber.lines.join(' '), { color: rgb(theme.quiet), align: 'right' })
  return placed
}

/** Broken where it is on the stage; soft breaks keep it one paragraph, to be read out and edited as one. */
function softLines({ lines, size, lineHeight }: TextBox): PptxGenJS.TextProps[] {
  return lines.map((line, i) => ({
    text: oneLine(line),
    options: { softBreakBefore: i > 0, fontSize: size, lineSpacing: lineHeight },
  }))
}

function addChart(
  page: PptxGenJS.Slide,
  spec: ComposedSlide['charts'][number],
  area: Box,
  look: ChartLook,
  placed: Placed,
): void {
  const parts = chartParts(spec, area, look.theme)
  const isDrawn = parts.every(({ as }) => as !== 'chart' && as !== 'table')
  const name = isDrawn ? `Chart ${placed.groups.length + 1}` : null
  if (name) placed.groups.push({ name, altText: altText(chartTable(spec)), box: area })
  for (const part of parts) {
    if (part.as === 'table') {
      const name = `Table ${placed.tables.length + 1}`
      page.addShape('rect', { ...place(area), objectName: name })
      placed.tables.push({ name, altText: altText(chartTable(spec)), table: part, box: area })
      continue
    }
    if (part.as !== 'chart') {
      addShape(page, part, area, look, name)
      continue
    }
    const inner = part.box ?? { x: 0, y: 0, width: area.width, height: area.height }
    const box = { ...inner, x: area.x + inner.x, y: area.y + inner.y }
    // A stand-in of the right kind: pptxgenjs makes the frame, the relations and the content types.
    const standIn = [{ name: 'a', labels: ['a'], values: [1] }]
    page.addChart(part.type, part.type === 'scatter' ? [...standIn, ...standIn] : standIn, {
      ...place(box),
      altText: legalText(part.altText),
    })
    placed.charts.push({ chart: part, box })
  }
}

/** @param group whose shape it is; null for a shape by itself. */
function addShape(page: PptxGenJS.Slide, shape: PptxShape, area: Box, look: ChartLook, group: string | null): void {
  const named = group === null ? {} : { objectName: group }
  if (shape.as === 'line') {
    const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)]
    const box = {
      x: area.x + x,
      y: area.y + y,
      width: Math.abs(shape.x2 - shape.x1),
      height: Math.abs(shape.y2 - shape.y1),
    }
    page.addShape('line', { ...place(box), ...named, line: { color: rgb(shape.colour), width: shape.width } })
    return
  }
  const box = { ...shape, x: area.x + shape.x, y: area.y + shape.y }
  if (shape.as === 'text') {
    page.addText(oneLine(shape.text), {
      ...place(box),
      ...named,
      margin: 0,
      fontFace: textFont,
      fontSize: shape.size,
      lang: languageTags[look.lang],
      bold: shape.bold,
      color: rgb(shape.colour),
      align: shape.align,
      valign: 'middle',
      wrap: false,
      fit: 'none',
    })
    return
  }
  page.addShape(shape.as, {
    ...place(box),
    ...named,
    ...(shape.fill ? { fill: { color: rgb(shape.fill) } } : {}),
    ...(shape.line ? { line: { color: rgb(shape.line), width: 1.25 } } : {}),
  })
}

/** A hidden slide (ECMA-376 part 1, §19.3.1.38). */
function hide(parts: Parts, number: number): void {
  const slide = `ppt/slides/slide${number}.xml`
  parts[slide] = strToU8(strFromU8(parts[slide]!).replace('<p:sld ', '<p:sld show="0" '))
}

/** Puts our chart parts and workbooks in the place of the stand-ins, in the order they were placed, and groups shapes. */
function finishSlide(parts: Parts, number: number, { charts, groups, tables, words }: Placed, look: ChartLook): void {
  const slide = `ppt/slides/slide${number}.xml`
  const grouped = groupShapes(strFromU8(parts[slide]!), groups)
  parts[slide] = strToU8(placeShapes(placeTables(grouped, tables, look), words))
  const names = targets(parts, `ppt/slides/_rels/slide${number}.xml.rels`, 'charts/chart')
  charts.forEach(({ chart, box }, k) => {
    const { xml, sheet } = chartXml(chart, box, look)
    parts[`ppt/charts/${names[k]}`] = strToU8(xml)
    const [workbook] = targets(parts, `ppt/charts/_rels/${names[k]}.rels`, 'embeddings/')
    parts[`ppt/embeddings/${workbook}`] = chartWorkbook(sheet.columns)
  })
}

/** File names of the related parts in a folder, in the order of their numbers. */
function targets(files: Readonly<Parts>, name: string, folder: string): string[] {
  const found = [...strFromU8(files[name]!).matchAll(/Target="([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((target) => target.includes(folder))
    .map((target) => target.split('/').at(-1)!)
  const number = (file: string) => Number(/\d+/.exec(file)?.[0] ?? 0)
  return found.sort((a, b) => number(a) - number(b))
}
