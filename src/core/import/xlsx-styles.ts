import type { BrokenCell, DateCell } from './source.ts'
import { scanXml } from './xml-scan.ts'

/** What a number format makes of a number: a day, a percentage, or nothing. */
export type NumberMeaning = 'date' | 'percent' | 'plain'

/** Meanings by style index, from xl/styles.xml; an index beyond the list is plain. */
export function styleMeanings(xml: string | undefined): NumberMeaning[] {
  if (xml === undefined) return []
  const custom = new Map<number, string>()
  const meanings: NumberMeaning[] = []
  let inCellFormats = false
  scanXml('xl/styles.xml', xml, {
    open(name, attribute) {
      if (name === 'numFmt') custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'xf' && inCellFormats) {
        const id = Number(attribute('numFmtId') ?? 0)
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

const dayMilliseconds = 86_400_000

/**
 * The day of a serial number. In the 1900 epoch serial 60 is 29 February 1900, which never was (Lotus kept the error, and so does
 * Office Open XML): it is rejected, and days before it count from one day later.
 */
export function dateOfSerial(serial: number, epoch1904: boolean): DateCell | BrokenCell {
  const whole = Math.floor(serial)
  const broken: BrokenCell = { code: 'DAT-04', raw: String(serial) }
  if (!(whole >= (epoch1904 ? 0 : 1)) || whole > 110_000 || (!epoch1904 && whole === 60)) return broken
  const base = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return { iso: new Date(base + whole * dayMilliseconds).toISOString().slice(0, 10) }
}
