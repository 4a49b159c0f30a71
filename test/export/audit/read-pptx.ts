import { strFromU8, unzipSync } from 'fflate'
import { withThemeValues } from '../scheme-colours.ts'

export interface ReadPptx {
  /** Width and height of a slide in points. */
  size: [width: number, height: number]
  slides: ReadPptxSlide[]
}

export interface ReadPptxSlide {
  /** Paragraphs of its shapes, in their order; a soft break is a space. */
  texts: string[]
  /** The sign before each point of a list. */
  bullets: string[]
  /** The paragraphs of its title placeholder as one. */
  title: string
  charts: ReadPptxChart[]
  /** Descriptions of charts, pictures and groups, in their order; empty where there is none. */
  altTexts: string[]
  /** Type sizes of shapes and charts, in points. */
  sizes: number[]
  /** Names of the fonts that shapes and charts ask for. */
  fonts: string[]
  /** A paragraph a line; empty without a page of notes. */
  notes: string
  /** Number of pictures. */
  pictures: number
}

export interface ReadPptxChart {
  series: ReadSeries[]
  /** Ends and step of each axis of numbers that has all three. */
  axes: { min: number; max: number; step: number }[]
  /** Names of the points and texts of the labels. */
  texts: string[]
  /** Cells of its workbook as "B2" → value. */
  cells: ReadonlyMap<string, string | number>
}

export interface ReadSeries {
  values: ReadRange
  /** Null but in a scatter. */
  x: ReadRange | null
  /** Distances of the error bars; null without. */
  minus: ReadRange | null
  plus: ReadRange | null
}

/** What a chart draws from memory, and what stands in the workbook where it says that it is from; null for an empty cell. */
export interface ReadRange {
  cached: (number | null)[]
  inWorkbook: (string | number | null)[]
}

/** Reads a deck as PowerPoint does: from the list of slides over their relations to charts, workbooks and notes (ECMA-376 part 1, §13). */
export function readPptx(bytes: Uint8Array): ReadPptx {
  const parts = unzipSync(bytes)
  const text = (name: string) => {
    const part = parts[name]
    if (!part) throw new Error(`No part ${name}`)
    return withThemeValues(strFromU8(part), parts)
  }
  const presentation = text('ppt/presentation.xml')
  const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(presentation)!
  const slideOf = relations(text, 'ppt/presentation.xml')
  const ids = [...presentation.matchAll(/<p:sldId [^>]*r:id="([^"]+)"/g)].map(([, id]) => slideOf.get(id!)!)
  return {
    size: [Number(width) / 12700, Number(height) / 12700],
    slides: ids.map((name) => readSlide(name, text, parts)),
  }
}

type PartText = (name: string) => string

function readSlide(name: string, text: PartText, parts: Readonly<Record<string, Uint8Array>>): ReadPptxSlide {
  const xml = text(name)
  const related = relations(text, name)
  const chartNames = [...xml.matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map(([, id]) => related.get(id!)!)
  const chartXmls = chartNames.map(text)
  const notes = [...related.values()].find((part) => part.includes('notesSlide'))
  const all = [xml, ...chartXmls].join('')
  return {
    texts: paragraphs(xml).filter((line) => line.trim() !== ''),
    bullets: [...xml.matchAll(/<a:buChar char="([^"]+)"/g)].map(([, sign]) => unescapeXml(sign!)),
    title: paragraphs(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph[^>]*type="title".*?<\/p:sp>/s.exec(xml)?.[0] ?? '').join(' '),
    charts: chartNames.map((chart, i) => {
      const workbook = [...relations(text, chart).values()].find((part) => part.includes('embeddings/'))!
      return readChart(chartXmls[i]!, cellsOf(parts[workbook]!))
    }),
    altTexts: [
      ...xml.matchAll(/<p:nv(?:GraphicFrame|GrpSp|Pic)Pr>\s*<p:cNvPr (?!id="1")(?:[^>]*?descr="([^"]*)")?[^>]*>/g),
    ].map(([, told]) => unescapeXml(told ?? '')),
    sizes: [...all.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
    fonts: [...new Set([...all.matchAll(/<a:(?:latin|ea|cs) typeface="([^"]+)"/g)].map(([, font]) => font!))],
    notes: notes ? paragraphs(text(notes)).join('\n') : '',
    pictures: xml.split('<p:pic>').length - 1,
  }
}

/** Paths of related parts by their id. */
function relations(text: PartText, name: string): Map<string, string> {
  const [folder, file] = [name.replace(/[^/]+$/, ''), name.replace(/^.*\//, '')]
  const found = [...text(`${folder}_rels/${file}.rels`).matchAll(/<Relationship [^>]*>/g)]
  return new Map(
    found.map(([element]) => {
      const target = /Target="([^"]+)"/.exec(element)![1]!
      return [/Id="([^"]+)"/.exec(element)![1]!, new URL(target, `http://x/${folder}`).pathname.slice(1)]
    }),
  )
}

function readChart(xml: string, cells: ReadonlyMap<string, string | number>): ReadPptxChart {
  const range = (series: string, element: string): ReadRange | null => {
    const inner = new RegExp(`<c:${element}>(.*?)</c:${element}>`, 's').exec(series)?.[1]
    if (inner === undefined) return null
    const cached = Array<number | null>(Number(/<c:ptCount val="(\d+)"/.exec(inner)![1])).fill(null)
    for (const [, at, value] of inner.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)) cached[Number(at)] = Number(value)
    return { cached, inWorkbook: readCells(/<c:f>([^<]+)</.exec(inner)![1]!, cells) }
  }
  return {
    cells,
    axes: [...xml.matchAll(/<c:valAx>.*?<\/c:valAx>/gs)].flatMap(([axis]) => {
      const [max, min, step] = ['max', 'min', 'majorUnit'].map((name) =>
        Number(new RegExp(`<c:${name} val="([^"]+)"`).exec(axis)?.[1]),
      ) as [number, number, number]
      return [max, min, step].every(Number.isFinite) ? [{ min, max, step }] : []
    }),
    texts: [
      ...paragraphs(xml),
      ...[...xml.matchAll(/<c:strCache>.*?<\/c:strCache>/gs)].flatMap(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => unescapeXml(value!)),
      ),
    ],
    series: [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
      values: (range(series, 'val') ?? range(series, 'yVal'))!,
      x: range(series, 'xVal'),
      minus: range(series, 'minus'),
      plus: range(series, 'plus'),
    })),
  }
}

/** What a reference such as Sheet1!$B$2:$B$4 names. */
function readCells(ref: string, cells: ReadonlyMap<string, string | number>): (string | number | null)[] {
  const [, column, from, to] = /!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(ref)!
  const count = Number(to ?? from) - Number(from) + 1
  return Array.from({ length: count }, (_, i) => cells.get(`${column}${Number(from) + i}`) ?? null)
}

function cellsOf(workbook: Uint8Array): Map<string, string | number> {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!)
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g)]
  return new Map(cells.map(([, at, text, number]) => [at!, text === undefined ? Number(number) : unescapeXml(text)]))
}

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br\b/g)].map(([, run]) => unescapeXml(run ?? ' ')).join(''),
  )
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x?([\da-f]+)|(\w+));/gi, (entity, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, entity[2] === 'x' ? 16 : 10)) : signs[name!]!,
  )
}
