import type { FontOpener, Glyph, OpenFont } from './font-shaping.ts'
import type { PdfFile, Ref } from './pdf-file.ts'
import { hex4, pdfNumber, pdfNumbers, utf16Hex } from './pdf-values.ts'
import { drawingTables, type FontMetrics, fontMetrics } from './sfnt.ts'
import type { Fonts } from './standalone-svg.ts'

export type Weight = 400 | 600

/** The fonts of a slide, and what sets text in them. */
export interface ShapingFonts extends Fonts {
  open: FontOpener
}

const names: Readonly<Record<Weight, string>> = { 400: 'Inter-Regular', 600: 'Inter-SemiBold' }
/** Bits of a descriptor's flags: sans serif is no bit; not symbolic would promise a standard encoding. */
const symbolic = 4
/** Strokes of the stems, which readers use only to imitate a font that is missing. */
const stems: Readonly<Record<Weight, number>> = { 400: 88, 600: 120 }

/** A line of text as glyphs of its font. */
export interface SetLine {
  /** The operators that show it at a size, in points. */
  show(size: number): string
  /** In ems. */
  width: number
  /** The glyphs alone do not tell the text: it has letters that the font lacks, or several that make one glyph in two ways. */
  needsText: boolean
}

/** One weight in one document: only the letters that its slides use, addressed by glyph, each glyph telling its letters. */
export class PdfFont {
  readonly #subset: Uint8Array
  readonly #font: OpenFont
  readonly #metrics: FontMetrics
  readonly #letters = new Map<number, string>()
  readonly #weight: Weight

  /** @param letters all that will be set in it. */
  constructor(weight: Weight, letters: string, fonts: ShapingFonts) {
    this.#weight = weight
    this.#subset = fonts.subset(weight === 600 ? fonts.semibold : fonts.regular, letters)
    this.#metrics = fontMetrics(this.#subset)
    this.#font = fonts.open(this.#subset)
  }

  /** Sets a line as browsers do, kerned; where a glyph stands otherwise than its own width says, TJ moves it by thousandths. */
  set(text: string): SetLine {
    const glyphs = this.#font.shape(text)
    const em = 1000 / this.#metrics.unitsPerEm
    const runs: { rise: number; parts: string[] }[] = []
    const place = (part: string, rise: number) => {
      if (runs.at(-1)?.rise !== rise) runs.push({ rise, parts: [] })
      const { parts } = runs.at(-1)!
      const last = parts.at(-1)
      if (part.startsWith('<') && last?.startsWith('<'))
        parts[parts.length - 1] = `${last.slice(0, -1)}${part.slice(1)}`
      else parts.push(part)
    }
    const move = (units: number, rise: number) => {
      if (units !== 0) place(pdfNumber(-units * em), rise)
    }
    for (const { id, advance, dx, dy } of glyphs) {
      move(dx, dy)
      place(`<${hex4(id)}>`, dy)
      move(advance - dx - this.#advance(id), dy)
    }
    const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) / this.#metrics.unitsPerEm
    const show = (size: number) =>
      runs
        .map(({ rise, parts }, i) => {
          const level = i === 0 && rise === 0 ? '' : `${pdfNumber((rise / this.#metrics.unitsPerEm) * size)} Ts `
          return `${level}[${parts.join('')}]TJ`
        })
        .join('\n')
    return { show, width, needsText: !this.#tellLetters(glyphs, text) }
  }

  /** Notes which letters each glyph stands for; false when the glyphs of this line tell others. */
  #tellLetters(glyphs: readonly Glyph[], text: string): boolean {
    const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    let told = ''
    glyphs.forEach(({ id, cluster }, i) => {
      const first = glyphs[i - 1]?.cluster !== cluster
      const end = starts[starts.indexOf(cluster) + 1] ?? text.length
      if (id !== 0 && !this.#letters.has(id)) this.#letters.set(id, first ? text.slice(cluster, end) : '')
      told += this.#letters.get(id) ?? ''
    })
    return told === text
  }

  #advance(glyph: number): number {
    return this.#metrics.advances[glyph] ?? 0
  }

  /** Writes the font into the file as `ref`; nothing can be set in it afterwards. */
  write(file: PdfFile, ref: Ref): void {
    this.#font.close()
    const name = `${subsetTag(this.#subset)}+${names[this.#weight]}`
    const em = 1000 / this.#metrics.unitsPerEm
    const { box, ascent, descent, capHeight, advances } = this.#metrics
    const program = drawingTables(this.#subset)
    const descriptor = file.add(
      `<</Type/FontDescriptor/FontName/${name}/FontFamily(Inter)/FontWeight ${this.#weight}/Flags ${symbolic}/FontBBox[${pdfNumbers(...box.map((side) => side * em))}]/ItalicAngle 0/Ascent ${pdfNumber(ascent * em)}/Descent ${pdfNumber(descent * em)}/CapHeight ${pdfNumber(capHeight * em)}/StemV ${stems[this.#weight]}/FontFile2 ${file.stream(program, `/Length1 ${program.length}`)}>>`,
    )
    const widths = pdfNumbers(...advances.map((advance) => advance * em))
    const descendant = file.add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap/Identity/W[0[${widths}]]>>`,
    )
    file.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${file.stream(toUnicode(this.#letters))}>>`,
      ref,
    )
  }
}

/** Six capitals that tell one subset from another (ISO 32000-1, 9.6.4): the same subset has the same. */
function subsetTag(subset: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of subset) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

/** At most so many lines in a block of a CMap. */
const block = 100

/** Which letters a glyph stands for (ISO 32000-1, 9.10.3): with it readers copy, search and read out. */
function toUnicode(letters: ReadonlyMap<number, string>): string {
  const lines = [...letters]
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => a - b)
    .map(([glyph, text]) => `<${hex4(glyph)}> <${utf16Hex(text)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / block) }, (_, i) => {
    const part = lines.slice(i * block, (i + 1) * block)
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
