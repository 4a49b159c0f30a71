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
  const done = survey16(input, end)
  const stop = surveyBytes(done, end, final)
  before += <f64>(stop - input)
  return <u32>(stop - input)
}

/** Surveys byte by byte; gives where it stopped. */
function surveyBytes(at: usize, end: usize, final: bool): usize {
  while (at < end) {
    const c = load<u8>(at)
    if (c < 0x80) {
      if (c == 0) zeros++
      at++
      continue
    }
    const length = lengthAt(at, end)
    if (!final && length < 0 && at - length >= end) break
    noteHigh(at)
    if (length > 0) {
      multibyte++
      if (c == 0xcc || (c == 0xcd && load<u8>(at + 1) < 0xb0)) marks++
      at += length
    } else {
      if (invalid++ == 0) firstInvalid = before + <f64>(at - input)
      at += -length
    }
  }
  return at
}

function noteHigh(at: usize): void {
  if (firstHigh < 0) firstHigh = before + <f64>(at - input)
}

/**
 * Which pairs of bytes are no part of a character, by the halves of the first and the upper half of the second: a bit for each way of
 * being wrong, set in all three tables (Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte", 2021). Bits: 1 too short,
 * 2 too long, 4 and 32 overlong, 8 too large, 16 surrogate, 64 too large or overlong in four bytes, 128 two that continue.
 */
const firstUpper = i8x16(2, 2, 2, 2, 2, 2, 2, 2, -128, -128, -128, -128, 33, 1, 21, 73)
const firstLower = i8x16(-25, -93, -125, -125, -117, -53, -53, -53, -53, -53, -53, -53, -53, -37, -53, -53)
const secondUpper = i8x16(1, 1, 1, 1, 1, 1, 1, 1, -26, -82, -70, -70, 1, 1, 1, 1)

/**
 * Surveys as many whole blocks of 16 bytes as there are, if all are valid; gives where it stopped, between two characters: at the start,
 * with nothing counted, where anything is invalid.
 */
function survey16(start: usize, end: usize): usize {
  const blocks = (end - start) & ~15
  const stop = start + blocks
  let wrong = i8x16.splat(0)
  let previous = i8x16.splat(0)
  let nuls: u32 = 0
  let leads: u32 = 0
  let behind: u32 = 0
  let high: usize = 0
  for (let at = start; at < stop; at += 16) {
    const bytes = v128.load(at)
    nuls += popcnt(i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0))))
    if (v128.any_true(v128.and(v128.or(bytes, previous), sixteen(0x80)))) {
      wrong = v128.or(wrong, wrongIn(bytes, previous))
      if (high == 0 && i8x16.bitmask(bytes)) high = at + ctz(i8x16.bitmask(bytes))
      leads += popcnt(i8x16.bitmask(i8x16.ge_u(bytes, sixteen(0xc0))))
      const marked = v128.or(i8x16.eq(bytes, sixteen(0xcc)), i8x16.eq(bytes, sixteen(0xcd)))
      if (v128.any_true(marked)) behind += marksIn(at, i8x16.bitmask(marked))
    }
    previous = bytes
  }
  if (blocks == 0 || v128.any_true(wrong)) return start
  // A character that the last block cuts is left to the bytes that follow.
  let border = stop
  for (let k: usize = 1; k <= 3; k++) {
    const c = load<u8>(stop - k)
    if (c < 0x80) break
    if (c >= 0xc0) {
      const length: usize = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2
      if (length > k) {
        border = stop - k
        leads--
        if (c == 0xcc || c == 0xcd) behind -= marksIn(border & ~15, 1 << <u32>(border & 15))
      }
      break
    }
  }
  zeros += nuls
  multibyte += leads
  marks += behind
  if (high > 0 && high < border) noteHigh(high)
  return border
}

/** A byte sixteen times. */
function sixteen(byte: u8): v128 {
  return i8x16.splat(<i8>byte)
}

/** The marks U+0300 to U+036F whose first bytes stand at the bits of a block. */
function marksIn(block: usize, bits: i32): u32 {
  let count: u32 = 0
  while (bits) {
    const at = block + ctz(bits)
    if (load<u8>(at) == 0xcc || load<u8>(at + 1) < 0xb0) count++
    bits &= bits - 1
  }
  return count
}

/** Bits for what is wrong in a block that follows another. */
function wrongIn(bytes: v128, previous: v128): v128 {
  const half = i8x16.splat(15)
  const one = i8x16.shuffle(previous, bytes, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
  const pairs = v128.and(
    v128.and(
      i8x16.swizzle(firstUpper, v128.and(i16x8.shr_u(one, 4), half)),
      i8x16.swizzle(firstLower, v128.and(one, half)),
    ),
    i8x16.swizzle(secondUpper, v128.and(i16x8.shr_u(bytes, 4), half)),
  )
  // The third byte of three, the third and fourth of four: exactly there two that continue stand side by side.
  const two = i8x16.shuffle(previous, bytes, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29)
  const three = i8x16.shuffle(previous, bytes, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)
  const expected = v128.or(i8x16.sub_sat_u(two, sixteen(0xdf)), i8x16.sub_sat_u(three, sixteen(0xef)))
  const continued = v128.and(i8x16.ne(expected, i8x16.splat(0)), sixteen(0x80))
  return v128.xor(continued, pairs)
}

/** Are these bytes valid UTF-8 without NUL. */
export function isSound(at: usize, end: usize): bool {
  while (at < end) {
    const c = load<u8>(at)
    if (c == 0) return false
    const length = c < 0x80 ? 1 : lengthAt(at, end)
    if (length < 0) return false
    at += length
  }
  return true
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
