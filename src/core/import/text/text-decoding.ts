import { Failure } from '../../workspace/failure.ts'
import { surveyText } from '../bulk/survey-text.ts'
import { type Damage, damageOf } from './damage.ts'
import { legacyFont } from './legacy-vietnamese.ts'
import { inWindows1252, singleByteGuess } from './single-byte.ts'
import { transcode } from './transcode.ts'
import type { Utf8Survey } from './utf8.ts'

/** A text file in UTF-8, whatever it was on disk. */
export interface Utf8Text {
  /** The text without its mark: the file's own bytes where it is UTF-8. */
  bytes: Uint8Array
  /** Label of the encoding as reports show it: "utf-8", "utf-16le", "windows-1258"… */
  encoding: string
  /** How it is known: a byte order mark or valid UTF-8 says it; else it is guessed, or was given. */
  known: 'by-mark' | 'valid' | 'guessed' | 'given'
  /** What is broken in a file that is UTF-8 otherwise. */
  damage: Damage | null
  /** Does a NUL occur. */
  hasNul: boolean
  /** Marks behind their letters, as Unicode writes decomposed text; 0 where that is how the encoding writes. */
  marks: number
  /** For a guess between encodings of one byte a letter: the same words in both. */
  samples?: { read: string; other: string; otherEncoding: string }
  /** Byte in the file of an offset in `bytes`; null where the encoding does not let it be told. */
  byteAt(offset: number): number | null
}

/** How much is looked at, from the first letter beyond ASCII on, to tell encodings of one byte a letter apart, and legacy fonts. */
const encodingSample = 1_000_000
const fontSample = 65_536
/** In ASCII, one bad byte in so many is damage; where they are more, they are letters of another encoding. */
const damageApart = 100_000

/**
 * Reads the bytes of a text file as UTF-8, without a string of all of it. `label` is the encoding if a map gives it.
 * Failures: ENC-05 there is no such encoding, ENC-04 Vietnamese in a legacy font.
 */
export function readText(bytes: Uint8Array, label?: string): Utf8Text {
  const mark = markOf(bytes)
  if (label !== undefined) {
    const encoding = encodingOf(label)
    return encoding === 'utf-8' ? utf8(bytes, startOf(encoding, mark), 'given') : other(bytes, encoding, mark, 'given')
  }
  if (mark && mark.encoding !== 'utf-8') return other(bytes, mark.encoding, mark, 'by-mark')
  const silent = utf16WithoutMark(bytes)
  if (silent) return other(bytes, silent, undefined, 'guessed')
  const from = startOf('utf-8', mark)
  const survey = surveyText(bytes.subarray(from))
  const { multibyte, invalid } = survey
  const firstHigh = from + survey.firstHigh
  // Letters of another encoding hardly ever make UTF-8 by chance: where some are UTF-8, the rest is damage or pasted in from elsewhere.
  // Its rows are rejected, the others stand.
  const isUtf8 =
    mark !== undefined || (multibyte > 0 ? multibyte * 10 >= invalid : invalid * damageApart <= bytes.length)
  if (survey.firstHigh >= 0) refuseLegacyFont(around(bytes, firstHigh, fontSample), isUtf8)
  return isUtf8 ? utf8(bytes, from, mark ? 'by-mark' : 'valid', survey) : guessed(bytes, firstHigh)
}

/** The text before and after its first letter beyond ASCII. */
function around(bytes: Uint8Array, firstHigh: number, size: number): Uint8Array {
  return bytes.subarray(Math.max(0, firstHigh - 1_000), firstHigh + size)
}

function refuseLegacyFont(sample: Uint8Array, isUtf8: boolean): void {
  const text = isUtf8 ? new TextDecoder().decode(sample) : inWindows1252(sample)
  const font = legacyFont(text)
  if (font === undefined) return
  const words = text.split(/[,;\t|"\r\n]/u).find((cell) => /[^\x00-\x7f]/.test(cell)) ?? ''
  throw new Failure('ENC-04', { font, sample: words.trim().slice(0, 80) })
}

function guessed(bytes: Uint8Array, firstHigh: number): Utf8Text {
  const { encoding } = singleByteGuess(around(bytes, firstHigh, encodingSample))
  const otherEncoding = encoding === 'windows-1258' ? 'windows-1252' : 'windows-1258'
  const words = wordsAround(bytes, firstDifference(bytes, firstHigh))
  const read = (label: string) =>
    label === 'windows-1252' ? inWindows1252(words) : new TextDecoder(label).decode(words).normalize('NFC')
  return {
    ...other(bytes, encoding, undefined, 'guessed'),
    samples: { read: read(encoding), other: read(otherEncoding), otherEncoding },
  }
}

/** By byte: is it a letter that the two encodings read differently. */
const differs = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = Uint8Array.of(byte)
  return inWindows1252(letter) === new TextDecoder('windows-1258').decode(letter) ? 0 : 1
})

/** The first letter from `from` on that the two encodings read differently; `from` where none in the file does. */
function firstDifference(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) if (differs[bytes[i]!] === 1) return i
  return from
}

/** Some words around a place, up to delimiters and line breaks. */
function wordsAround(bytes: Uint8Array, at: number): Uint8Array {
  const ends = new Set([...',;\t|"\r\n'].map((sign) => sign.charCodeAt(0)))
  let [from, to] = [at, at]
  while (from > 0 && at - from < 20 && !ends.has(bytes[from - 1]!)) from--
  while (to < bytes.length && to - at < 40 && !ends.has(bytes[to]!)) to++
  return bytes.subarray(from, to)
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

function utf8(bytes: Uint8Array, from: number, known: Utf8Text['known'], survey?: Utf8Survey): Utf8Text {
  const body = from > 0 ? bytes.subarray(from) : bytes
  const { firstInvalid, marks, zeros } = survey ?? surveyText(body)
  const damage = firstInvalid < 0 ? null : damageOf(body, firstInvalid)
  return { bytes: body, encoding: 'utf-8', known, damage, hasNul: zeros > 0, marks, byteAt: (offset) => from + offset }
}

function other(bytes: Uint8Array, encoding: string, mark: Mark | undefined, known: Utf8Text['known']): Utf8Text {
  const text = transcode(bytes, encoding, startOf(encoding, mark))
  return { ...text, encoding, known, damage: null, hasNul: surveyText(text.bytes).zeros > 0, marks: 0 }
}
