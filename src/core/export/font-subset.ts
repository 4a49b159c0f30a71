/**
 * A TrueType font with only the glyphs of a text, for pictures that carry their typeface. Glyph numbers stay, so nothing
 * that refers to them needs rewriting; outlines of other glyphs are emptied and glyphs behind the last used one are cut off.
 * Kerning and substitutions (GPOS, GSUB) are left out: a slide's layout counts advances alone. (OpenType 1.9.)
 */
export function subsetFont(ttf: Uint8Array, text: string): Uint8Array {
  const font = readTables(ttf)
  const codes = [...new Set([...text].map((letter) => letter.codePointAt(0)!))].sort((a, b) => a - b)
  const glyphOf = readCmap(table(font, 'cmap'))
  const mapped = codes.flatMap((code): [number, number][] => {
    const glyph = glyphOf(code)
    return glyph === 0 ? [] : [[code, glyph]]
  })
  const outlines = readOutlines(font)
  const used = withParts([0, ...mapped.map(([, glyph]) => glyph)], outlines)
  const count = Math.max(...used) + 1
  return writeFont({ ...keepTables(font, count), cmap: writeCmap(mapped), ...writeOutlines(outlines, used, count) })
}

type Tables = Readonly<Record<string, DataView>>
/** Outline bytes by glyph number. */
type Outlines = readonly Uint8Array[]

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readTables(ttf: Uint8Array): Tables {
  const all = view(ttf)
  const tables: Record<string, DataView> = {}
  for (let i = 0; i < all.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...ttf.subarray(at, at + 4))
    const start = all.getUint32(at + 8)
    tables[tag] = view(ttf.subarray(start, start + all.getUint32(at + 12)))
  }
  return tables
}

function table(font: Tables, tag: string): DataView {
  const found = font[tag]
  if (!found) throw new Error(`The font has no table ${tag}`)
  return found
}

/** Character to glyph, from the full-range subtable (platform 3, encoding 10, format 12); 0 for none. */
function readCmap(cmap: DataView): (code: number) => number {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4)
    if (cmap.getUint16(at) !== 12) continue
    const groups = Array.from({ length: cmap.getUint32(at + 12) }, (_, k) => {
      const group = at + 16 + k * 12
      return { first: cmap.getUint32(group), last: cmap.getUint32(group + 4), glyph: cmap.getUint32(group + 8) }
    })
    return (code) => {
      const group = groups.find(({ first, last }) => code >= first && code <= last)
      return group ? group.glyph + code - group.first : 0
    }
  }
  throw new Error('The font has no cmap of format 12')
}

function writeCmap(mapped: readonly [number, number][]): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + mapped.length * 12)
  const out = view(bytes)
  out.setUint16(2, 1)
  out.setUint16(4, 3)
  out.setUint16(6, 10)
  out.setUint32(8, 12)
  out.setUint16(12, 12)
  out.setUint32(16, bytes.length - 12)
  out.setUint32(24, mapped.length)
  mapped.forEach(([code, glyph], i) => {
    out.setUint32(28 + i * 12, code)
    out.setUint32(32 + i * 12, code)
    out.setUint32(36 + i * 12, glyph)
  })
  return bytes
}

function readOutlines(font: Tables): Outlines {
  const [glyf, loca] = [table(font, 'glyf'), table(font, 'loca')]
  const long = table(font, 'head').getInt16(50) === 1
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset, glyf.byteLength)
  return Array.from({ length: table(font, 'maxp').getUint16(4) }, (_, glyph) =>
    bytes.subarray(offset(glyph), offset(glyph + 1)),
  )
}

/** The glyphs and those they are composed of: "ế" is drawn from "e" and its marks. */
function withParts(glyphs: readonly number[], outlines: Outlines): Set<number> {
  const used = new Set<number>()
  const visit = (glyph: number) => {
    if (used.has(glyph)) return
    used.add(glyph)
    for (const part of partsOf(outlines[glyph]!)) visit(part)
  }
  glyphs.forEach(visit)
  return used
}

const flag = { words: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 } as const

function partsOf(outline: Uint8Array): number[] {
  const data = view(outline)
  if (outline.length === 0 || data.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  let flags: number = flag.more
  while (flags & flag.more) {
    flags = data.getUint16(at)
    parts.push(data.getUint16(at + 2))
    at += 4 + (flags & flag.words ? 4 : 2)
    at += flags & flag.scale ? 2 : flags & flag.scales ? 4 : flags & flag.matrix ? 8 : 0
  }
  return parts
}

function writeOutlines(outlines: Outlines, used: Set<number>, count: number): { glyf: Uint8Array; loca: Uint8Array } {
  const kept = Array.from({ length: count }, (_, glyph) => (used.has(glyph) ? outlines[glyph]! : new Uint8Array(0)))
  const padded = (length: number) => (length + 3) & ~3
  const glyf = new Uint8Array(kept.reduce((sum, outline) => sum + padded(outline.length), 0))
  const loca = new Uint8Array((count + 1) * 4)
  let at = 0
  kept.forEach((outline, glyph) => {
    view(loca).setUint32(glyph * 4, at)
    glyf.set(outline, at)
    at += padded(outline.length)
  })
  view(loca).setUint32(count * 4, at)
  return { glyf, loca }
}

/** The tables that stay, with their counts set to `count` glyphs. */
function keepTables(font: Tables, count: number): Record<string, Uint8Array> {
  const copy = (tag: string, length?: number) => {
    const source = table(font, tag)
    return new Uint8Array(source.buffer, source.byteOffset, length ?? source.byteLength).slice()
  }
  const metrics = Math.min(count, table(font, 'hhea').getUint16(34))
  const [head, hhea, maxp, post] = [copy('head'), copy('hhea'), copy('maxp'), copy('post', 32)]
  view(head).setInt16(50, 1)
  view(hhea).setUint16(34, metrics)
  view(maxp).setUint16(4, count)
  // Version 3: no glyph names.
  view(post).setUint32(0, 0x00030000)
  const hmtx = copy('hmtx', metrics * 4 + (count - metrics) * 2)
  return { head, hhea, hmtx, maxp, post, name: copy('name'), 'OS/2': copy('OS/2') }
}

function writeFont(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort()
  const start = 12 + tags.length * 16
  const padded = (length: number) => (length + 3) & ~3
  const bytes = new Uint8Array(tags.reduce((sum, tag) => sum + padded(tables[tag]!.length), start))
  const out = view(bytes)
  const power = Math.floor(Math.log2(tags.length))
  out.setUint32(0, 0x00010000)
  out.setUint16(4, tags.length)
  out.setUint16(6, 2 ** power * 16)
  out.setUint16(8, power)
  out.setUint16(10, (tags.length - 2 ** power) * 16)
  let at = start
  let headAt = 0
  tags.forEach((tag, i) => {
    const content = tables[tag]!
    bytes.set(content, at)
    if (tag === 'head') {
      headAt = at
      out.setUint32(at + 8, 0)
    }
    const entry = 12 + i * 16
    for (let k = 0; k < 4; k++) out.setUint8(entry + k, tag.charCodeAt(k))
    out.setUint32(entry + 4, checksum(bytes.subarray(at, at + padded(content.length))))
    out.setUint32(entry + 8, at)
    out.setUint32(entry + 12, content.length)
    at += padded(content.length)
  })
  // Makes the sum over the whole file this constant.
  out.setUint32(headAt + 8, (0xb1b0afba - checksum(bytes)) >>> 0)
  return bytes
}

/** Sum of the big-endian words of a table whose length is a multiple of four. */
export function checksum(bytes: Uint8Array): number {
  const words = view(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + words.getUint32(at)) >>> 0
  return sum
}
