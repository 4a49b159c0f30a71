/** The record that is being made: its values, slot by slot, and how they are written (SQLite file format §2.1). */
import {
  copyLoosely,
  maxSlots,
  slotBits,
  slotDimension,
  slotFollows,
  slotLength,
  slotNumber,
  slotText,
  slotType,
} from './layout'

/** Room for texts that do not stand in the window: cells without their doubled quotes, and what TypeScript makes of a cell. */
let scratch: usize = heap.alloc(1 << 16)
let scratchSize: u32 = 1 << 16
let scratchUsed: u32 = 0

/** Forgets the texts of the row before. */
export function beginRow(): void {
  scratchUsed = 0
}

/** A place for a text of n bytes, good until the next row begins. */
export function reserve(n: u32): usize {
  const needed = n + 32
  if (scratchUsed + needed > scratchSize) {
    // Texts that were put there before keep their addresses: memory is never given back.
    scratchSize = max(needed, 1 << 16)
    scratch = heap.alloc(scratchSize)
    scratchUsed = 0
  }
  const at = scratch + scratchUsed
  scratchUsed += needed
  return at
}

/** A copy of a quoted cell in which every doubled quote is one. */
export function withoutDoubledQuotes(from: usize, n: u32): usize {
  const at = reserve(n)
  let to = at
  const end = from + n
  while (from < end) {
    const c = load<u8>(from++)
    store<u8>(to++, c)
    if (c == 34) from++
  }
  return at
}

export function setNull(slot: i32): void {
  store<i32>(slotType + (<usize>slot << 2), 0)
  store<u32>(slotDimension + (<usize>slot << 2), 0)
}

/** The serial type of an integer: as few bytes as hold it. */
export function integerType(value: i64): i32 {
  if (value == 0) return 8
  if (value == 1) return 9
  if (value >= -128 && value <= 127) return 1
  if (value >= -32768 && value <= 32767) return 2
  if (value >= -8388608 && value <= 8388607) return 3
  if (value >= -2147483648 && value <= 2147483647) return 4
  if (value >= -140737488355328 && value <= 140737488355327) return 5
  return 6
}

/** A number as SQLite stores it: a whole one as an integer, in a column of reals too. */
export function setNumber(slot: i32, value: f64, dimension: u32): void {
  const wide = <usize>slot << 3
  store<f64>(slotNumber + wide, value)
  store<u32>(slotDimension + (<usize>slot << 2), dimension)
  if (value == Math.floor(value) && Math.abs(value) < 140737488355328) {
    const whole = <i64>value
    store<i32>(slotType + (<usize>slot << 2), integerType(whole))
    store<i64>(slotBits + wide, whole)
  } else {
    store<i32>(slotType + (<usize>slot << 2), 7)
    store<f64>(slotBits + wide, value)
  }
}

export function setText(slot: i32, at: usize, n: u32, dimension: u32): void {
  const narrow = <usize>slot << 2
  store<i32>(slotType + narrow, <i32>(2 * n + 13))
  store<u32>(slotText + narrow, <u32>at)
  store<u32>(slotLength + narrow, n)
  store<u32>(slotDimension + narrow, dimension)
}

export function isNull(slot: i32): bool {
  return slot < 0 || load<i32>(slotType + (<usize>slot << 2)) == 0
}

export function numberIn(slot: i32): f64 {
  return load<f64>(slotNumber + (<usize>slot << 3))
}

export function dimensionIn(slot: i32): u32 {
  return slot < 0 ? 0 : load<u32>(slotDimension + (<usize>slot << 2))
}

/** Writes the body of a value at `to`; gives where the next one goes. May write up to 15 bytes beyond. */
function writeValue(to: usize, slot: i32, type: i32): usize {
  const narrow = <usize>slot << 2
  if (type >= 13) {
    const n = load<u32>(slotLength + narrow)
    copyLoosely(to, load<u32>(slotText + narrow), n)
    return to + n
  }
  const bits = load<u64>(slotBits + (<usize>slot << 3))
  switch (type) {
    case 1:
      store<u8>(to, <u8>bits)
      return to + 1
    case 2:
      store<u16>(to, bswap<u16>(<u16>bits))
      return to + 2
    case 3:
      store<u32>(to, bswap<u32>(<u32>bits << 8))
      return to + 3
    case 4:
      store<u32>(to, bswap<u32>(<u32>bits))
      return to + 4
    case 5:
      store<u64>(to, bswap<u64>(bits << 16))
      return to + 6
    case 6:
    case 7:
      store<u64>(to, bswap<u64>(bits))
      return to + 8
    default:
      return to
  }
}

/** Lets a slot hold its constant only in rows where another slot holds a value. */
export function follow(slot: i32, other: i32): void {
  store<u8>(slotFollows + slot, <u8>other)
}

/** Every slot stands for itself. */
export function clearFollows(): void {
  memory.fill(slotFollows, 255, maxSlots)
}

/** What `measureRecord` found: serial types by slot, and as they are written, at most four bytes each. */
const effectiveType: usize = memory.data(maxSlots * 4)
const types: usize = memory.data(maxSlots * 4 + 32)
let typesLength: u32 = 0
let headerLength: u32 = 0

/** Bytes of the record of the first slots. To be called before `writeRecord`. */
export function measureRecord(columns: i32): u32 {
  // The serial types, which are the header, come first: a type above 127 takes more than a byte.
  let typesEnd = types
  let body: u32 = 0
  for (let slot = 0; slot < columns; slot++) {
    const follows = load<u8>(slotFollows + slot)
    const type = follows != 255 && isNull(follows) ? 0 : load<i32>(slotType + (<usize>slot << 2))
    store<i32>(effectiveType + (<usize>slot << 2), type)
    if (type < 128) store<u8>(typesEnd++, <u8>type)
    else typesEnd = writeVarint(typesEnd, type)
    body += bodyLength(type)
  }
  typesLength = <u32>(typesEnd - types)
  headerLength = typesLength + (typesLength < 127 ? 1 : 2)
  return headerLength + body
}

/** Writes the record that was measured; gives where it ends. May write up to 15 bytes beyond. */
export function writeRecord(at: usize, columns: i32): usize {
  let to = writeVarint(at, headerLength)
  copyLoosely(to, types, typesLength)
  to += typesLength
  for (let slot = 0; slot < columns; slot++) {
    const type = load<i32>(effectiveType + (<usize>slot << 2))
    if (type != 0) to = writeValue(to, slot, type)
  }
  return to
}

function bodyLength(type: i32): u32 {
  if (type >= 13) return <u32>(type - 13) >> 1
  if (type < 5) return <u32>type
  return type == 5 ? 6 : type < 8 ? 8 : 0
}

/** Bytes of a variable-length integer. */
export function varintLength(value: u64): u32 {
  let n: u32 = 1
  while (value >= 0x80) {
    value >>= 7
    n++
  }
  return n
}

/** Writes a variable-length integer; gives where it ends. */
export function writeVarint(to: usize, value: u64): usize {
  if (value < 0x80) {
    store<u8>(to, <u8>value)
    return to + 1
  }
  const n = varintLength(value)
  for (let i: i32 = <i32>n - 1; i >= 0; i--) {
    store<u8>(to + i, (<u8>value & 0x7f) | (i == <i32>n - 1 ? 0 : 0x80))
    value >>= 7
  }
  return to + n
}
