import { unzlibSync } from 'fflate'

export interface ReadPage {
  /** Each line of text as it was set, in the order of the content. */
  texts: string[]
  /** Each line of text with what marks it: "H1", "P", "Figure", "Artifact". */
  marked: { mark: string; text: string }[]
  /** Names of the fonts that text is set in. */
  fonts: string[]
  content: string
  resources: string
}

export interface ReadPdf {
  title: string
  language: string
  /** Two spaces deeper under a section. */
  bookmarks: string[]
  pages: ReadPage[]
  /** Descriptions of figures, in the order of the structure. */
  altTexts: string[]
  /** Every font with whether its program is in the file. */
  fonts: { name: string; embedded: boolean; program: Uint8Array }[]
  /** Every object as text, its stream left out. */
  objects: ReadonlyMap<number, string>
}

/**
 * Reads the PDFs that we write, by the rules of ISO 32000-1: from the cross-reference table over the catalogue to pages, fonts and
 * text. Throws where a reference leads nowhere.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1])
  const [, count] = /^xref\n0 (\d+)\n/.exec(text.slice(xref))!
  const rows = [...text.slice(xref).matchAll(/^(\d{10}) \d{5} ([nf]) $/gm)]
  if (rows.length !== Number(count)) throw new Error('The cross-reference table has other rows than it says')
  const objects = new Map<number, string>()
  const streams = new Map<number, Uint8Array>()
  rows.forEach(([, offset, kind], number) => {
    if (kind === 'f') return
    const head = `${number} 0 obj\n`
    const start = Number(offset)
    if (text.slice(start, start + head.length) !== head) throw new Error(`Object ${number} is not where it should be`)
    const body = text.slice(start + head.length, text.indexOf('\nendobj\n', start))
    const at = body.indexOf('>>stream\n')
    if (at < 0) {
      objects.set(number, body)
      return
    }
    const dictionary = body.slice(0, at + 2)
    objects.set(number, dictionary)
    const from = start + head.length + at + '>>stream\n'.length
    const raw = file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)![1]))
    streams.set(number, dictionary.includes('/FlateDecode') ? unzlibSync(raw) : raw)
  })
  const object = (ref: string) => {
    const found = objects.get(Number.parseInt(ref, 10))
    if (found === undefined) throw new Error(`No object ${ref}`)
    return found
  }
  const entry = (dictionary: string, key: string) => new RegExp(`/${key}\\s*(\\d+) 0 R`).exec(dictionary)?.[1]
  const stream = (ref: string) => streams.get(Number.parseInt(ref, 10))!

  const trailer = text.slice(text.indexOf('trailer', xref))
  const catalogue = object(entry(trailer, 'Root')!)
  const kids = /\/Kids\[([^\]]*)\]/.exec(object(entry(catalogue, 'Pages')!))![1]!
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]): ReadPage => {
    const page = object(number!)
    const content = Buffer.from(stream(entry(page, 'Contents')!)).toString('latin1')
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, ref]) => {
        const font = object(ref!)
        return [
          name!,
          { name: /\/BaseFont\/(\S+?)\//.exec(font)![1]!, letters: readCMap(stream(entry(font, 'ToUnicode')!)) },
        ]
      }),
    )
    const marked = readText(content, (font, glyph) => fonts.get(font)!.letters.get(glyph) ?? '')
    return {
      marked,
      texts: marked.map((line) => line.text),
      fonts: [...new Set([...content.matchAll(/\/(F\d+) [\d.]+ Tf/g)].map(([, name]) => fonts.get(name!)!.name))],
      content,
      resources: /\/Resources(<<.*>>)\/StructParents/.exec(page)![1]!,
    }
  })

  const descriptors = [...objects.values()].filter((body) => body.includes('/Type/FontDescriptor'))
  return {
    title: readText16(/\/Title <([0-9A-F]+)>/.exec(object(entry(trailer, 'Info')!))![1]!),
    language: /\/Lang\(([^)]*)\)/.exec(catalogue)![1]!,
    bookmarks: [...chain(object(entry(catalogue, 'Outlines')!), object, entry)],
    pages,
    altTexts: [...objects.values()]
      .map((body) => /\/S\/Figure.*\/Alt <([0-9A-F]+)>/.exec(body)?.[1])
      .filter((hex) => hex !== undefined)
      .map(readText16),
    fonts: descriptors.map((body) => {
      const program = entry(body, 'FontFile2')
      return {
        name: /\/FontName\/(\S+?)\//.exec(body)![1]!,
        embedded: program !== undefined,
        program: program ? stream(program) : new Uint8Array(),
      }
    }),
    objects,
  }
}

function* chain(
  outlines: string,
  object: (ref: string) => string,
  entry: (dictionary: string, key: string) => string | undefined,
  depth = 0,
): Generator<string> {
  let next = entry(outlines, 'First')
  while (next) {
    const item = object(next)
    yield `${'  '.repeat(depth)}${readText16(/\/Title <([0-9A-F]+)>/.exec(item)![1]!)}`
    yield* chain(item, object, entry, depth + 1)
    next = entry(item, 'Next')
  }
}

/** Letters by glyph. */
function readCMap(stream: Uint8Array): Map<number, string> {
  const lines = Buffer.from(stream)
    .toString('latin1')
    .matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)
  return new Map(
    [...lines]
      .filter(([, , letters]) => letters !== 'FFFF')
      .map(([, glyph, letters]) => [Number.parseInt(glyph!, 16), readText16(letters!)]),
  )
}

function readText16(hex: string): string {
  const units = hex.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16))
  return String.fromCharCode(...(units[0] === 0xfeff ? units.slice(1) : units))
}

/** What is between BT and ET, by ToUnicode, or by the actual text of the span around it. */
function readText(content: string, letters: (font: string, glyph: number) => string): { mark: string; text: string }[] {
  const found: { mark: string; text: string }[] = []
  let mark = ''
  let actual: string | null = null
  let font = ''
  for (const line of content.split('\n')) {
    const opened = /^\/(\w+)(?: <<(.*)>>)? B[DM]C$/.exec(line)
    if (opened?.[1] === 'Span') actual = readText16(/\/ActualText <([0-9A-F]+)>/.exec(opened[2]!)![1]!)
    else if (opened) mark = opened[1]!
    if (line === 'EMC') actual = null
    const begun = /^BT \/(F\d+) /.exec(line)
    if (begun) {
      font = begun[1]!
      found.push({ mark, text: '' })
    }
    if (!line.includes('TJ')) continue
    const last = found.at(-1)!
    const glyphs = [...line.matchAll(/<([0-9A-F]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g)!)
    last.text += actual ?? glyphs.map((glyph) => letters(font, Number.parseInt(glyph, 16))).join('')
  }
  return found.map((line) => ({ ...line, text: line.text.replace(/ $/, '') }))
}
