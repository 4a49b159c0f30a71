/** Which part of a text is a day with a time behind it: the day decides what is stored, and there are far fewer days than times. */
import { lowBytes, maxColumns } from './layout'

/** Is told a zone behind a time of a column: each at least once, where it is another than in the row before. */
@external("host", "takeZone")
declare function takeZone(column: i32, at: usize, n: u32): void

/** Of every column, the zone that was told last. */
const lastZone: usize = memory.data(maxColumns * 8)

export function clearZones(): void {
  memory.fill(lastZone, 0, maxColumns * 8)
}

/**
 * How many bytes of a cell stand in front of the time of day: "2024-03-05 14:02:09.5+07:00" → 10, "5/3/2024 2:02 PM" → 8. All n where the text is not
 * surely a day with a year of four digits and a time that exists.
 */
export function dayPart(column: i32, at: usize, n: u32): u32 {
  for (let i: u32 = 8; i < n && i <= 10; i++) {
    const c = load<u8>(at + i)
    if (c != 32 && c != 84) continue
    const zone = isDay(at, i) ? zoneBehindTime(at + i + 1, at + n) : 0
    if (zone == 0) return n
    if (zone < at + n) noteZone(column, zone, <u32>(at + n - zone))
    return i
  }
  return n
}

function noteZone(column: i32, at: usize, n: u32): void {
  const last = lastZone + (<usize>column << 3)
  const zone = load<u64>(at) & lowBytes(n)
  if (load<u64>(last) == zone) return
  store<u64>(last, zone)
  takeZone(column, at, n)
}

/** Digits and the signs between them, four of the digits in front or at the end. */
function isDay(at: usize, n: u32): bool {
  for (let i: u32 = 0; i < n; i++) {
    const c = load<u8>(at + i)
    if (!isDigit(c) && c != 45 && c != 46 && c != 47) return false
  }
  return countDigits(at, at + n) == 4 || (countDigits(at + n - 4, at + n) == 4 && !isDigit(load<u8>(at + n - 5)))
}

/**
 * Of "14:02", with seconds, fractions, a half of the day or a zone behind it, to the end: where the zone begins, or the end. 0 where it is
 * anything else.
 */
function zoneBehindTime(at: usize, end: usize): usize {
  const hour = countDigits(at, end)
  if (hour == 0 || hour > 2 || (hour == 2 && <u32>load<u8>(at) * 10 + <u32>load<u8>(at + 1) > 48 * 11 + 23)) return 0
  at += hour
  if (!isColonAndSixtieth(at, end)) return 0
  at += 3
  if (isColonAndSixtieth(at, end)) {
    at += 3
    if (at < end && load<u8>(at) == 46) {
      const fraction = countDigits(at + 1, end)
      if (fraction == 0) return 0
      at += 1 + fraction
    }
  }
  if (at == end || isHalfDay(at, end)) return end
  return isZone(at, end) ? at : 0
}

/** ":00" to ":59", and no digit behind it. */
function isColonAndSixtieth(at: usize, end: usize): bool {
  return at < end && load<u8>(at) == 58 && countDigits(at + 1, end) == 2 && load<u8>(at + 1) < 54
}

/** "PM", " am". */
function isHalfDay(at: usize, end: usize): bool {
  if (load<u8>(at) == 32) at++
  if (at + 2 != end) return false
  const half = load<u8>(at) | 32
  return (half == 97 || half == 112) && (load<u8>(at + 1) | 32) == 109
}

/** "Z", "+07:00", "-0500". */
function isZone(at: usize, end: usize): bool {
  const c = load<u8>(at)
  if (c == 90) return at + 1 == end
  if (c != 43 && c != 45) return false
  const digits = countDigits(at + 1, end)
  if (digits == 4) return at + 5 == end
  return digits == 2 && at + 6 == end && load<u8>(at + 3) == 58 && countDigits(at + 4, end) == 2
}

function isDigit(c: u8): bool {
  return c >= 48 && c <= 57
}

/** How many digits stand at a place. */
function countDigits(at: usize, end: usize): u32 {
  let n: u32 = 0
  while (at + n < end && isDigit(load<u8>(at + n))) n++
  return n
}
