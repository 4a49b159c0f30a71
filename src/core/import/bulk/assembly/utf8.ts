/** Counts what is not ASCII, as `surveyUtf8` in ../../text/utf8.ts does. */
import { input } from './layout'

let multibyte: u32 = 0
let invalid: u32 = 0
let firstInvalid: f64 = -1
let zeros: u32 = 0
let marks: u32 = 0
let firstHigh: f64 = -1
let before: f64 = 0

export function beginSurvey(): void {
  multibyte = 0
  invalid = 0
  firstInvalid = -1
  zeros = 0
  marks = 0
  firstHigh = -1
  before = 0
}

export function multibyteCount(): u32 {
  return multibyte
}
export function invalidCount(): u32 {
  return invalid
}
/** Offset of the first run that is no character in all windows together, or -1. */
export function firstInvalidAt(): f64 {
  return firstInvalid
}
/** Offset of the first byte that is not ASCII, or -1. */
export function firstHighAt(): f64 {
  return firstHigh
}
/** Marks that stand behind their letters: U+0300 to U+036F. */
export function markCount(): u32 {
  return marks
}
export function zeroCount(): u32 {
  return zeros
}

/** Surveys a window of n bytes; gives how many are done: a character that the window cuts is left for the next, unless it is the last. */
export function survey(n: u32, final: bool): u32 {
  const end = input + n
  let at: usize = input
  while (at < end) {
    if (at + 16 <= end) {
      const bytes = v128.load(at)
      const none = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0)))
      const high = i8x16.bitmask(bytes)
      const ascii = high ? ctz(high) : 16
      if (none) zeros += popcnt(none & ((1 << ascii) - 1))
      at += ascii
      if (ascii == 16) continue
    }
    const c = load<u8>(at)
    if (c < 0x80) {
      if (c == 0) zeros++
      at++
      continue
    }
    const length = lengthAt(at, end)
    if (!final && length < 0 && at - length >= end) break
    if (firstHigh < 0) firstHigh = before + <f64>(at - input)
    if (length > 0) {
      multibyte++
      if (c == 0xcc || (c == 0xcd && load<u8>(at + 1) < 0xb0)) marks++
      at += length
      continue
    }
    if (invalid++ == 0) firstInvalid = before + <f64>(at - input)
    at += -length
  }
  before += <f64>(at - input)
  return <u32>(at - input)
}

/** Length of the character at `at`; negative: of the run that is none (WHATWG Encoding, maximal subpart). */
function lengthAt(at: usize, end: usize): i32 {
  const lead = load<u8>(at)
  const needed: u32 = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  if (needed == 0) return -1
  const low: u8 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80
  const high: u8 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf
  for (let k: u32 = 1; k <= needed; k++) {
    if (at + k >= end) return -(<i32>k)
    const next = load<u8>(at + k)
    if (next < (k == 1 ? low : 0x80) || next > (k == 1 ? high : 0xbf)) return -(<i32>k)
  }
  return <i32>needed + 1
}
