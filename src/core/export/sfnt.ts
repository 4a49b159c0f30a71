/** TrueType files as tables (OpenType specification 1.9, "Font file"): what a PDF tells of a font, and the part that it embeds. */

type Tables = ReadonlyMap<string, DataView>

export interface FontMetrics {
  unitsPerEm: number
  /** Of all glyphs: left, bottom, right, top. */
  box: readonly [number, number, number, number]
  ascent: number
  descent: number
  capHeight: number
  /** Advance of each glyph by its number. */
  advances: readonly number[]
}

/** Lengths in units of the em. Throws RangeError on a file that is no TrueType font. */
export function fontMetrics(ttf: Uint8Array): FontMetrics {
  const tables = tablesOf(ttf)
  const [head, hhea, hmtx, maxp, os2] = ['head', 'hhea', 'hmtx', 'maxp', 'OS/2'].map((tag) => table(tables, tag)) as [
    DataView,
    DataView,
    DataView,
    DataView,
    DataView,
  ]
  const glyphs = maxp.getUint16(4)
  const told = hhea.getUint16(34)
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    // The last advance told is that of all glyphs after it.
    advances: Array.from({ length: glyphs }, (_, i) => hmtx.getUint16(Math.min(i, told - 1) * 4)),
  }
}

/** What a reader of a PDF needs to draw glyphs by their numbers (ISO 32000-1, 9.9): no names, no characters, no kerning. */
const drawing = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** The font with the tables for drawing alone. */
export function drawingTables(ttf: Uint8Array): Uint8Array {
  const tables = [...tablesOf(ttf)].filter(([tag]) => drawing.includes(tag)).sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = 12 + 16 * tables.length
  const padded = (length: number) => (length + 3) & ~3
  const bytes = new Uint8Array(tables.reduce((end, [, { byteLength }]) => end + padded(byteLength), directory))
  const view = new DataView(bytes.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tables.length - 2 ** power))
  let at = directory
  tables.forEach(([tag, content], i) => {
    bytes.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), at)
    const entry = 12 + 16 * i
    for (let letter = 0; letter < 4; letter++) bytes[entry + letter] = tag.charCodeAt(letter)
    view.setUint32(entry + 4, checksum(view, at, padded(content.byteLength)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, content.byteLength)
    at += padded(content.byteLength)
  })
  return bytes
}

function tablesOf(ttf: Uint8Array): Tables {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const entry = 12 + 16 * i
      const tag = String.fromCharCode(...ttf.subarray(entry, entry + 4))
      const start = ttf.byteOffset + view.getUint32(entry + 8)
      return [tag, new DataView(ttf.buffer, start, view.getUint32(entry + 12))] as const
    }),
  )
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag)
  if (!found) throw new RangeError(`The font has no table ${tag}`)
  return found
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
