/** UTF-8 by the byte: what is valid, and what a decoder replaces. */

/**
 * Length in bytes of the character that begins at `i`; negative where none does: then of the run that a decoder turns into one
 * U+FFFD (WHATWG Encoding, maximal subpart).
 */
export function utf8Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  const needed =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  if (needed === 0) return -1
  // The first continuation byte is narrower after some leads: no overlong forms, no surrogates, nothing past U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let k = 1; k <= needed; k++) {
    const next = bytes[i + k]
    if (next === undefined || next < (k === 1 ? low : 0x80) || next > (k === 1 ? high : 0xbf)) return -k
  }
  return needed + 1
}

export interface Utf8Survey {
  /** Characters of more than one byte. */
  multibyte: number
  /** Runs that are no characters. */
  invalid: number
  /** Offset of the first byte that is not ASCII, and of the first run that is no character; or -1. */
  firstHigh: number
  firstInvalid: number
  /** Marks that stand by themselves behind their letter (U+0300 to U+036F): text that is not composed. */
  marks: number
  /** NUL bytes. */
  zeros: number
}

const fourHighBits = 0x80808080 | 0

/** Counts what is not ASCII. ASCII, which is most of most files, is passed over sixteen bytes at a time. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const survey: Utf8Survey = {
    multibyte: 0,
    invalid: 0,
    firstHigh: -1,
    firstInvalid: -1,
    marks: 0,
    zeros: zerosIn(bytes),
  }
  const { length } = bytes
  const aligned = -bytes.byteOffset & 3
  const words =
    length < 16 ? new Int32Array() : new Int32Array(bytes.buffer, bytes.byteOffset + aligned, (length - aligned) >> 2)
  const lastFour = words.length - 3
  for (let i = 0; i < length; ) {
    const c = bytes[i]!
    if (c < 0x80) {
      if (i >= aligned && ((i - aligned) & 3) === 0) {
        let w = (i - aligned) >> 2
        while (w < lastFour && ((words[w]! | words[w + 1]! | words[w + 2]! | words[w + 3]!) & fourHighBits) === 0)
          w += 4
        const past = aligned + (w << 2)
        if (past > i) {
          i = past
          continue
        }
      }
      i++
      continue
    }
    if (survey.firstHigh < 0) survey.firstHigh = i
    // Nearly all letters of the world, without a call; what is special about other leads is known in one place.
    const plainTwo = c >= 0xc2 && c < 0xe0
    const plainThree = c > 0xe0 && c < 0xed
    if ((plainTwo || plainThree) && (bytes[i + 1]! & 0xc0) === 0x80 && (plainTwo || (bytes[i + 2]! & 0xc0) === 0x80)) {
      survey.multibyte++
      if (c === 0xcc || (c === 0xcd && bytes[i + 1]! < 0xb0)) survey.marks++
      i += plainTwo ? 2 : 3
      continue
    }
    const step = utf8Length(bytes, i)
    if (step > 0) {
      survey.multibyte++
      i += step
    } else {
      if (survey.invalid++ === 0) survey.firstInvalid = i
      i -= step
    }
  }
  return survey
}

function zerosIn(bytes: Uint8Array): number {
  let zeros = 0
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) zeros++
  return zeros
}

/** Offset of the first run in `from` … `to` that is no character, or -1. */
export function firstInvalid(bytes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; ) {
    const step = utf8Length(bytes, i)
    if (step < 0) return i
    i += step
  }
  return -1
}
