/** Finds lines that hold nothing but blanks, delimiters and quotes, and lines that are very long. */
import { input } from './layout'

let blankFound: bool = false
let nextAt: u32 = 0
let lastLineAt: u32 = 0

/** Is the line that was found last blank; else it is long. */
export function isBlankLine(): bool {
  return blankFound
}
/** Where the line begins that follows it; after blank lines, the first that is none. */
export function lineAfter(): u32 {
  return nextAt
}
/** Where the last line of the window begins of which the search has seen the start. */
export function lastLine(): u32 {
  return lastLineAt
}

/**
 * The first striking line at or after offset `from`, where a line begins; n when there is none in the window of n bytes. A line that
 * the window cuts is judged only in the last window.
 */
export function nextStriking(from: u32, n: u32, last: bool, longest: u32, delimiter: i32, quote: i32): u32 {
  const end = input + n
  let at = input + from
  lastLineAt = from
  while (at < end) {
    lastLineAt = <u32>(at - input)
    if (isBlank(at, end, last, delimiter, quote)) {
      while (at < end && isBlank(at, end, last, delimiter, quote)) at = afterBreak(findBreak(at, end), end)
      blankFound = true
      nextAt = <u32>(at - input)
      return lastLineAt
    }
    const stop = findBreak(at, end)
    at = afterBreak(stop, end)
    if (<u32>(stop - input) - lastLineAt > longest && (last || stop < end)) {
      blankFound = false
      nextAt = <u32>(at - input)
      return lastLineAt
    }
  }
  return n
}

function isBlank(at: usize, end: usize, last: bool, delimiter: i32, quote: i32): bool {
  while (at < end) {
    const c: i32 = load<u8>(at)
    if (c == 10 || c == 13) return true
    if (c != 32 && c != 9 && c != delimiter && c != quote) return false
    at++
  }
  return last
}

/** The first line feed or carriage return; the end when there is none. */
function findBreak(at: usize, end: usize): usize {
  while (at < end) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))))
    if (found) {
      const hit = at + ctz(found)
      return hit < end ? hit : end
    }
    at += 16
  }
  return end
}

/** Where the line begins that follows a break. */
function afterBreak(at: usize, end: usize): usize {
  if (at >= end) return end
  return at + 1 < end && load<u8>(at) == 13 && load<u8>(at + 1) == 10 ? at + 2 : at + 1
}
