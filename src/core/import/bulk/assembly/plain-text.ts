/** Which texts can be taken byte by byte: valid UTF-8 that is composed already (NFC), with nothing to trim. */

/** Texts of a length and with a first byte like these may mean "no answer" and are read by TypeScript: one bit per length 0 … 31. */
const suspects: usize = memory.data(256 * 4)

export function clearSuspects(): void {
  memory.fill(suspects, 0, 256 * 4)
}

export function addSuspect(first: u8, length: u32): void {
  const at = suspects + (<usize>first << 2)
  store<u32>(at, load<u32>(at) | (1 << min(length, 31)))
}

/** May a text mean "no answer". */
export function isSuspect(at: usize, n: u32): bool {
  return n < 31 && ((load<u32>(suspects + (<usize>load<u8>(at) << 2)) >> n) & 1) != 0
}

/** May a text hold an e-mail address, or a number of a telephone, a card or a person: an @ or eight digits (../../personal/personal-data.ts). */
export function isWorthALook(at: usize, n: u32): bool {
  const end = at + n
  let digits: u32 = 0
  while (at < end) {
    const bytes = v128.load(at)
    const left = <u32>(end - at)
    const mine: u32 = left >= 16 ? 0xffff : (1 << left) - 1
    if (i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(64))) & mine) return true
    digits += popcnt(i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10))) & mine)
    at += 16
  }
  return digits >= 8
}

/** Is a text of n > 0 bytes surely stored as it stands. */
export function isPlain(at: usize, n: u32): bool {
  const first = load<u8>(at)
  if (isSuspect(at, n)) return false
  if (first <= 32 || load<u8>(at + n - 1) <= 32) return false
  const end = at + n
  while (at < end) {
    const bytes = v128.load(at)
    // Past the end stand bytes of other cells, which do not count.
    const left = <u32>(end - at)
    const mine: u32 = left >= 16 ? 0xffff : (1 << left) - 1
    if (i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0))) & mine) return false
    if (i8x16.bitmask(bytes) & mine) return isComposed(at, end, n == left)
    at += 16
  }
  return true
}

/**
 * Letters that are valid and that composition never changes: Latin with all Vietnamese letters (U+00A0–U+02FF, U+1E00–U+1EFF), usual
 * punctuation and currency signs (U+2010–U+2027, U+2030–U+205E, U+20A0–U+20BF), CJK (U+4E00–U+9FFF), emoji (U+1F300–U+1F6FF).
 * Anything else is left to TypeScript.
 */
function isComposed(at: usize, end: usize, fromStart: bool): bool {
  let atStart = fromStart
  while (at < end) {
    const c: u32 = load<u8>(at)
    if (c < 0x80) {
      if (c == 0) return false
      at++
    } else if (c >= 0xc2 && c <= 0xcb) {
      // A non-breaking space in front or behind would be trimmed.
      if (at + 1 >= end || !continues(at + 1) || (c == 0xc2 && (atStart || at + 2 == end))) return false
      at += 2
    } else if (c >= 0xe1 && c <= 0xe9) {
      if (at + 2 >= end || !continues(at + 1) || !continues(at + 2)) return false
      const b: u32 = load<u8>(at + 1)
      const d: u32 = load<u8>(at + 2)
      const composed =
        (c == 0xe1 && b >= 0xb8) ||
        (c == 0xe2 && b == 0x80 && d >= 0x90 && d <= 0xa7) ||
        (c == 0xe2 && b == 0x80 && d >= 0xb0) ||
        (c == 0xe2 && b == 0x81 && d <= 0x9e) ||
        (c == 0xe2 && b == 0x82 && d >= 0xa0) ||
        (c == 0xe4 && b >= 0xb8) ||
        c >= 0xe5
      if (!composed) return false
      at += 3
    } else if (c == 0xf0) {
      if (at + 3 >= end || load<u8>(at + 1) != 0x9f || !continues(at + 2) || !continues(at + 3)) return false
      const b: u32 = load<u8>(at + 2)
      if (b < 0x8c || b > 0x9b) return false
      at += 4
    } else return false
    atStart = false
  }
  return true
}

function continues(at: usize): bool {
  return (load<u8>(at) & 0xc0) == 0x80
}
