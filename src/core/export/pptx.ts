import { strFromU8, unzipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import type { PptxChart, PptxShape } from '../charts/chart.ts'
import { chartParts } from '../charts/index.ts'
import { legalText } from '../charts/legal-text.ts'
import { type Paper, type Theme, themes } from '../charts/theme.ts'
import type { ComposedSlide } from '../deck/compose-slide.ts'
import { type Box, layoutSlide, type SlideLayout, type TextBox } from '../deck/layout.ts'
import type { Lang } from '../words/index.ts'
import { deckFont, rgb } from './drawing-ml.ts'
import { chartXml } from './pptx-chart.ts'
import { xlsxTable, zipParts } from './xlsx-table.ts'

export interface PptxOptions {
  paper: Paper
  /** The file's title property. */
  title: string
  lang: Lang
}

/** A chart that was put on a slide, to be written in full afterwards. */
interface PlacedChart {
  chart: PptxChart
  box: Box
}

const titleName = 'headline'
const contentTypes = '[Content_Types].xml'

/**
 * The deck as a PowerPoint file of native text, shapes and charts, everything at the places it has on the stage. pptxgenjs
 * makes the package; the chart parts and their workbooks are then written by us (`pptx-chart.ts`).
 */
export async function deckToPptx(slides: readonly ComposedSlide[], options: PptxOptions): Promise<Uint8Array> {
  const theme = themes[options.paper]
  const deck = new PptxGenJS()
  // 13.333 × 7.5 in.
  deck.layout = 'LAYOUT_WIDE'
  deck.title = legalText(options.title)
  deck.theme = { headFontFace: deckFont, bodyFontFace: deckFont }
  deck.defineSlideMaster({
    title: 'Triptych',
    background: { color: rgb(theme.ground) },
    objects: [
      {
        placeholder: {
          options: { name: titleName, type: 'title', x: inches(48), y: inches(40), w: inches(864), h: inches(68) },
          text: '',
        },
      },
    ],
  })
  const placed = slides.map((slide) => addSlide(deck, slide, options.lang, theme))
  const bytes = await deck.write({ outputType: 'uint8array', compression: false })
  return writeCharts(unzipSync(bytes as Uint8Array), placed, theme)
}

function addSlide(deck: PptxGenJS, slide: ComposedSlide, lang: Lang, theme: Theme): PlacedChart[] {
  const page = deck.addSlide({ masterName: 'Triptych' })
  const layout = layoutSlide(slide)
  const { headline, subtitle, footnotes, sampleMark, pageNumber } = layout
  const text = (box: TextBox, words: string | PptxGenJS.TextProps[], extra: PptxGenJS.TextPropsOptions) => {
    if (words.length === 0) return
    page.addText(words, {
      ...place(box),
      margin: 0,
      fontFace: deckFont,
      fontSize: box.size,
      lang: lang === 'vi' ? 'vi-VN' : 'en-GB',
      lineSpacing: box.lineHeight,
      valign: 'top',
      fit: 'none',
      ...extra,
    })
  }
  // Broken where it is on the stage; a soft break keeps it one paragraph, one title.
  const headlineLines = headline.lines.map((line, i) => ({
    text: legalText(line),
    options: { softBreakBefore: i > 0 },
  }))
  text(headline, headlineLines, { placeholder: titleName, bold: true, color: rgb(theme.ink), align: 'left' })
  text(subtitle, legalText(subtitle.lines.join(' ')), { color: rgb(theme.quiet) })
  text(footnotes, legalText(footnotes.lines.join('\n')), { color: rgb(theme.quiet) })
  text(sampleMark, sampleMark.lines.join(' '), { color: rgb(theme.quiet), align: 'right' })
  text(pageNumber, pageNumber.lines.join(' '), { color: rgb(theme.quiet), align: 'right' })
  return slide.charts.slice(0, 2).flatMap((spec, i) => {
    const { title, box } = layout.charts[i]!
    if (title) text(title, legalText(title.lines.join(' ')), { bold: true, color: rgb(theme.ink) })
    return addChart(page, spec, box, theme)
  })
}

function addChart(
  page: PptxGenJS.Slide,
  spec: ComposedSlide['charts'][number],
  area: SlideLayout['charts'][number]['box'],
  theme: Theme,
): PlacedChart[] {
  return chartParts(spec, area, theme).flatMap((part) => {
    if (part.as !== 'chart') {
      addShape(page, part, area)
      return []
    }
    const inner = part.box ?? { x: 0, y: 0, width: area.width, height: area.height }
    const box = { ...inner, x: area.x + inner.x, y: area.y + inner.y }
    // A stand-in of the right kind: pptxgenjs makes the frame, the relations and the content types.
    const standIn = [{ name: 'a', labels: ['a'], values: [1] }]
    page.addChart(part.type, part.type === 'scatter' ? [...standIn, ...standIn] : standIn, {
      ...place(box),
      altText: legalText(part.altText),
    })
    return [{ chart: part, box }]
  })
}

function addShape(page: PptxGenJS.Slide, shape: PptxShape, area: Box): void {
  if (shape.as === 'line') {
    const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)]
    const box = {
      x: area.x + x,
      y: area.y + y,
      width: Math.abs(shape.x2 - shape.x1),
      height: Math.abs(shape.y2 - shape.y1),
    }
    page.addShape('line', { ...place(box), line: { color: rgb(shape.colour), width: shape.width } })
    return
  }
  const box = { ...shape, x: area.x + shape.x, y: area.y + shape.y }
  if (shape.as === 'text') {
    page.addText(legalText(shape.text), {
      ...place(box),
      margin: 0,
      fontFace: deckFont,
      fontSize: shape.size,
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
    ...(shape.fill ? { fill: { color: rgb(shape.fill) } } : {}),
    ...(shape.line ? { line: { color: rgb(shape.line), width: 1.25 } } : {}),
  })
}

function place(box: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) }
}

function inches(points: number): number {
  return points / 72
}

/** Puts our chart parts and workbooks in the place of the stand-ins, slide by slide, in the order they were placed. */
function writeCharts(files: Record<string, Uint8Array>, placed: readonly PlacedChart[][], theme: Theme): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...files }
  placed.forEach((charts, i) => {
    const names = targets(files, `ppt/slides/_rels/slide${i + 1}.xml.rels`, 'charts/chart')
    charts.forEach(({ chart, box }, k) => {
      const { xml, sheet } = chartXml(chart, box, theme)
      parts[`ppt/charts/${names[k]}`] = xml
      const [workbook] = targets(files, `ppt/charts/_rels/${names[k]}.rels`, 'embeddings/')
      parts[`ppt/embeddings/${workbook}`] = xlsxTable(sheet.columns)
    })
  })
  for (const name of Object.keys(parts)) if (name.endsWith('/')) delete parts[name]
  // pptxgenjs lists a slide master per slide; PowerPoint wants only parts that are there.
  parts[contentTypes] = strFromU8(files[contentTypes]!).replace(
    /<Override PartName="\/([^"]+)"[^>]*\/>/g,
    (line, name) => (name in parts ? line : ''),
  )
  return zipParts(parts)
}

/** File names of the related parts in a folder, in the order of their numbers. */
function targets(files: Record<string, Uint8Array>, name: string, folder: string): string[] {
  const found = [...strFromU8(files[name]!).matchAll(/Target="([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((target) => target.includes(folder))
    .map((target) => target.split('/').at(-1)!)
  const number = (file: string) => Number(/\d+/.exec(file)?.[0] ?? 0)
  return found.sort((a, b) => number(a) - number(b))
}
