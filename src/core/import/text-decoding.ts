import { Failure } from '../workspace/failure.ts'
import { transcode } from './transcode.ts'
import { surveyUtf8 } from './utf8.ts'

/** A text file in UTF-8, whatever it was on disk. */
export interface Utf8Text {
  /** The text without its mark: the file's own bytes where it is UTF-8. */
  bytes: Uint8Array
  /** Label of the encoding as reports show it: "utf-8", "utf-16le", "windows-1258"… */
  encoding: string
  /** How it is known: a byte order mark or valid UTF-8 says it; else it is guessed, or was given. */
  known: 'by-mark' | 'valid' | 'guessed' | 'given'
  /** Runs of bytes that are no UTF-8, in a file that is UTF-8 otherwise. */
  invalid: number
  /** Byte in the file of an offset in `bytes`; null where the encoding does not let it be told. */
  byteAt(offset: number): number | null
}

/**
 * Reads the bytes of a text file as UTF-8, without a string of all of it. `label` is the encoding if a map gives it
 * (Failure ENC-05 when there is no such one).
 */
export function readText(bytes: Uint8Array, label?: string): Utf8Text {
  const mark = markOf(bytes)
  if (label !== undefined) {
    const encoding = encodingOf(label)
    return encoding === 'utf-8' ? utf8(bytes, mark, 'given') : other(bytes, encoding, mark, 'given')
  }
  if (mark)
    return mark.encoding === 'utf-8' ? utf8(bytes, mark, 'by-mark') : other(bytes, mark.encoding, mark, 'by-mark')
  const silent = utf16WithoutMark(bytes)
  if (silent) return other(bytes, silent, undefined, 'guessed')
  const { multibyte, invalid, firstInvalid } = surveyUtf8(bytes)
  // A few bad bytes among many good ones are damage, not another encoding: their rows are rejected, the others stand.
  if (multibyte >= 4 * invalid) return { bytes, encoding: 'utf-8', known: 'valid', invalid, byteAt: (offset) => offset }
  return other(bytes, singleByteGuess(bytes, firstInvalid), undefined, 'guessed')
}

interface Mark {
  encoding: string
  length: number
}

function markOf(bytes: Uint8Array): Mark | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** UTF-16 shows by zeros in every second byte: Latin letters, digits and delimiters have a zero half. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 4) return undefined
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const share = (n: number) => n / (length / 2)
  if (share(zeros[1]) > 0.4 && share(zeros[0]) < 0.05) return 'utf-16le'
  if (share(zeros[0]) > 0.4 && share(zeros[1]) < 0.05) return 'utf-16be'
  return undefined
}

function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new Failure('ENC-05', { encoding: label })
  }
}

/** A mark is passed over only by the encoding that it is of. */
function startOf(encoding: string, mark: Mark | undefined): number {
  return mark?.encoding === encoding ? mark.length : 0
}

function utf8(bytes: Uint8Array, mark: Mark | undefined, known: Utf8Text['known']): Utf8Text {
  const from = startOf('utf-8', mark)
  const body = bytes.subarray(from)
  const { invalid } = surveyUtf8(body)
  return { bytes: body, encoding: 'utf-8', known, invalid, byteAt: (offset) => from + offset }
}

function other(bytes: Uint8Array, encoding: string, mark: Mark | undefined, known: Utf8Text['known']): Utf8Text {
  return { ...transcode(bytes, encoding, startOf(encoding, mark)), encoding, known, invalid: 0 }
}

/**
 * Windows-1258 writes tones as marks after the vowel. If every such byte follows a Vietnamese vowel, the text is
 * Vietnamese; in Windows-1252 the same bytes are letters (Ì Ò Þ ì ò) and stand anywhere. `from`: the first byte that is no UTF-8.
 */
function singleByteGuess(bytes: Uint8Array, from: number): 'windows-1258' | 'windows-1252' {
  const text = new TextDecoder('windows-1258').decode(bytes.subarray(Math.max(0, from - 100), from + 1_000_000))
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0
  return marks > 0 && onVowels === marks ? 'windows-1258' : 'windows-1252'
}
