import { limits } from '../limits.ts'
import { scanXml } from './xml-scan.ts'
import type { XmlPiece } from './xml-text.ts'

/** What a number format makes of a number: a day, a percentage, or nothing. */
export type NumberMeaning = 'date' | 'percent' | 'plain'

/** Meanings by style index, from xl/styles.xml; an index beyond the list, or beyond what Excel takes, is plain. */
export function styleMeanings(pieces: Iterable<XmlPiece>): NumberMeaning[] {
  const custom = new Map<number, string>()
  const meanings: NumberMeaning[] = []
  let inCellFormats = false
  scanXml('xl/styles.xml', pieces, {
    open(name, attributes) {
      if (name === 'numFmt' && custom.size < limits.cellFormats) {
        const code = attributes.get('formatCode') ?? ''
        // Looked at with patterns that a longer one could keep busy; Excel's own codes are shorter.
        if (code.length <= limits.formatCharacters) custom.set(Number(attributes.get('numFmtId')), code)
      }
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'xf' && inCellFormats && meanings.length < limits.cellFormats) {
        const id = Number(attributes.get('numFmtId') ?? 0)
        meanings.push(meaningOf(id, custom.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return meanings
}

/** Built-in formats by number (ECMA-376 part 1, 18.8.30), others by their code. */
function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
    return id === 9 || id === 10 ? 'percent' : 'plain'
  }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[[^\]]*\]/gu, '')
  if (/[yd]|m{3,}/i.test(bare) && !/general/i.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}
