import { Failure } from '../workspace/failure.ts'
import { countUtf8, Utf8Cursor } from './utf8.ts'

export interface DecodedText {
  text: string
  /** Label of the encoding as reports show it: "utf-8", "utf-16le", "windows-1258"… */
  encoding: string
  /** How it is known: a byte order mark or valid UTF-8 says it; else it is guessed, or was given. */
  known: 'by-mark' | 'valid' | 'guessed' | 'given' | 'damaged'
  byteAt(char: number): number
  /** In UTF-8 with damaged bytes: the first of them at or after a text position. */
  invalidFrom?(char: number): { byte: number; value: number }
}

/** Decodes the bytes of a text file. `label` is the encoding if a map gives it (Failure ENC-05 when there is no such one). */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText {
  const mark = markOf(bytes)
  if (label !== undefined) return fixed(bytes, decoderFor(label), mark?.length ?? 0, 'given')
  if (mark)
    return mark.encoding === 'utf-8' ? utf8(bytes, 3) : fixed(bytes, new TextDecoder(mark.encoding), 2, 'by-mark')
  const silent = utf16WithoutMark(bytes)
  if (silent) return fixed(bytes, new TextDecoder(silent), 0, 'guessed')
  return utf8(bytes, 0)
}

function markOf(bytes: Uint8Array): { encoding: string; length: number } | undefined {
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

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    throw new Failure('ENC-05', { encoding: label })
  }
}

function fixed(bytes: Uint8Array, decoder: TextDecoder, markLength: number, known: DecodedText['known']): DecodedText {
  if (decoder.encoding === 'utf-8') return { ...utf8(bytes, markLength, true), known }
  const width = decoder.encoding.startsWith('utf-16') ? 2 : 1
  const start = width === 2 ? markLength : 0
  return {
    text: withWindows1252(decoder.decode(bytes.subarray(start)), decoder.encoding),
    encoding: decoder.encoding,
    known,
    byteAt: (char) => start + char * width,
  }
}

/** The letters of Windows-1252 from 0x80 to 0x9f; where it has none, the control character of that number (WHATWG Encoding). */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Node 20 decodes Windows-1252 as Latin-1: its euro and its quotes come as control characters. Elsewhere this changes nothing. */
function withWindows1252(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!)
}

function utf8(bytes: Uint8Array, markLength: number, certain = markLength > 0): DecodedText {
  const body = bytes.subarray(markLength)
  const cursor = new Utf8Cursor(bytes, markLength)
  const byteAt = (char: number) => cursor.byteAt(char)
  const known = markLength > 0 ? 'by-mark' : 'valid'
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(body), encoding: 'utf-8', known, byteAt }
  } catch {
    // A few bad bytes among many good ones are damage, not another encoding: their rows are rejected, the others stand.
    const { multibyte, invalid } = countUtf8(body)
    if (certain || multibyte >= 4 * invalid) {
      const text = new TextDecoder('utf-8').decode(body)
      return { text, encoding: 'utf-8', known: 'damaged', byteAt, invalidFrom: (char) => cursor.invalidFrom(char) }
    }
    return fixed(bytes, new TextDecoder(singleByteGuess(bytes)), 0, 'guessed')
  }
}

/**
 * Windows-1258 writes tones as marks after the vowel. If every such byte follows a Vietnamese vowel, the text is
 * Vietnamese; in Windows-1252 the same bytes are letters (Ì Ò Þ ì ò) and stand anywhere.
 */
function singleByteGuess(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  const text = new TextDecoder('windows-1258').decode(bytes.subarray(0, 1_000_000))
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0
  const onVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0
  return marks > 0 && onVowels === marks ? 'windows-1258' : 'windows-1252'
}
