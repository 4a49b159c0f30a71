import { LineBreaks } from './line-breaks.ts'
import { singleByteGuess } from './single-byte.ts'
import { firstInvalid, utf8Length } from './utf8.ts'

/** What is broken in a text that is UTF-8 otherwise. */
export interface Damage {
  /** Lines with bytes that are no UTF-8. */
  lines: number
  /** The encoding that those bytes are letters in, where there is one, and the first of them read so. */
  looksLike: string | null
  sample: string
}

/** Places that are looked at to tell what the bytes would be otherwise. */
const lookedAt = 200

/** Counts the damaged lines from the first invalid byte on and says what the bytes seem to be. */
export function damageOf(bytes: Uint8Array, from: number): Damage {
  const breaks = new LineBreaks(bytes)
  const words: Uint8Array[] = []
  let lines = 0
  for (let at = from; at >= 0; at = firstInvalid(bytes, breaks.at(at), bytes.length)) {
    lines++
    if (words.length < lookedAt) words.push(wordAround(bytes, at))
  }
  const { encoding, text } = singleByteGuess(joined(words))
  // Signs that stand in no word say that the bytes are none of this encoding either.
  const isText = !/[\x80-\x9f\u00a1-\u00bf×÷]/u.test(text)
  return { lines, looksLike: isText ? encoding : null, sample: text.split(' ')[0]! }
}

/** The bytes between the ASCII signs on both sides, without what is UTF-8 there. */
function wordAround(bytes: Uint8Array, at: number): Uint8Array {
  const inWord = (byte: number | undefined) =>
    byte !== undefined && (byte > 127 || /[a-z]/i.test(String.fromCharCode(byte)))
  let [from, to] = [at, at]
  while (from > 0 && at - from < 40 && inWord(bytes[from - 1])) from--
  while (to < bytes.length && to - at < 40 && inWord(bytes[to])) to++
  const word: number[] = []
  for (let i = from; i < to; ) {
    const step = utf8Length(bytes, i)
    if (step <= 1) word.push(...bytes.subarray(i, i + Math.abs(step)))
    i += Math.abs(step)
  }
  return Uint8Array.from(word)
}

function joined(words: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(words.flatMap((word) => [...word, 32]))
}
