/** The letters of Windows-1252 from 0x80 to 0x9f; where it has none, the control character of that number (WHATWG Encoding). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Node 20 decodes Windows-1252 as Latin-1: its euro and its quotes come as control characters. Elsewhere this changes nothing. */
export function withWindows1252(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!)
}

/** Encodings of one to four bytes a character: where a character of the decoded text stands cannot be told by counting. */
const counted = /^(?!gb|big5|euc|shift|iso-2022)/

/** A text in UTF-8, and where in the file it came from a byte of it stands. */
export interface Transcoded {
  bytes: Uint8Array
  /** Null where the encoding does not let it be told. Cheapest when asked in ascending order. */
  byteAt(offset: number): number | null
}

/**
 * Brings a text of any encoding to UTF-8, in pieces of `piece` bytes, so that it never stands in memory as one string.
 * `from` is where it begins, behind a mark.
 */
export function transcode(bytes: Uint8Array, encoding: string, from: number, piece = 1 << 20): Transcoded {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const encoder = new TextEncoder()
  const wide = decoder.encoding.startsWith('utf-16')
  // At most three bytes come of a unit; memory that is never written to costs an address, not a page.
  const room = new Uint8Array(Math.ceil((bytes.length - from) / (wide ? 2 : 1)) * 3)
  let length = 0
  for (let i = from; i < bytes.length; i += piece) {
    const last = i + piece >= bytes.length
    const text = decoder.decode(bytes.subarray(i, i + piece), { stream: !last })
    length += encoder.encodeInto(withWindows1252(text, decoder.encoding), room.subarray(length)).written
  }
  const result = room.subarray(0, length)
  return { bytes: result, byteAt: counted.test(decoder.encoding) ? counter(result, from, wide ? 2 : 1) : () => null }
}

/** Counts characters from where it was asked last: each stands for one unit of the file, beyond U+FFFF in UTF-16 for two. */
function counter(text: Uint8Array, from: number, unit: 1 | 2): (offset: number) => number {
  let at = 0
  let byte = from
  return (offset) => {
    if (offset < at) {
      at = 0
      byte = from
    }
    for (const stop = Math.min(offset, text.length); at < stop; at++) {
      const c = text[at]!
      if ((c & 0xc0) !== 0x80) byte += unit === 2 && c >= 0xf0 ? 4 : unit
    }
    return byte
  }
}
