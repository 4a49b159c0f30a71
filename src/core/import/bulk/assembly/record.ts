/** The record that is being made: its values, slot by slot, and how they are written (SQLite file format §2.1). */
import { copyLoosely, maxSlots, slotAt, slotBits, slotDimension, slotFollows, slotLength, slotNumber, slotText } from './layout'

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
  putNull(slotAt(slot))
}

/** What a slot holds can be made at any address, to be copied into one later. */
export function putNull(at: usize): void {
  store<u64>(at, 0)
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

export function setNumber(slot: i32, value: f64, dimension: u32): void {
  putNumber(slotAt(slot), value, dimension)
}

/** A number as SQLite stores it: a whole one as an integer, in a column of reals too. */
export function putNumber(at: usize, value: f64, dimension: u32): void {
  store<u32>(at + slotDimension, dimension)
  store<f64>(at + slotNumber, value)
  if (value == Math.floor(value) && Math.abs(value) < 140737488355328) {
    const whole = <i64>value
    store<i32>(at, integerType(whole))
    store<i64>(at + slotBits, whole)
  } else {
    store<i32>(at, 7)
    store<f64>(at + slotBits, value)
  }
}

export function setText(slot: i32, text: usize, n: u32, dimension: u32): void {
  putText(slotAt(slot), text, n, dimension)
}

export function putText(at: usize, text: usize, n: u32, dimension: u32): void {
  store<i32>(at, <i32>(2 * n + 13))
  store<u32>(at + slotDimension, dimension)
  store<u32>(at + slotText, <u32>text)
  store<u32>(at + slotLength, n)
}

export function isNull(slot: i32): bool {
  return slot < 0 || load<i32>(slotAt(slot)) == 0
}

export function numberIn(slot: i32): f64 {
  return load<f64>(slotAt(slot) + slotNumber)
}

export function dimensionIn(slot: i32): u32 {
  return slot < 0 ? 0 : load<u32>(slotAt(slot) + slotDimension)
}

/** Lets a slot hold its constant only in rows where another slot holds a value. */
export function follow(slot: i32, other: i32): void {
  store<u8>(slotFollows + slot, <u8>other)
}

/** Every slot stands for itself. */
export function clearFollows(): void {
  memory.fill(slotFollows, 255, maxSlots)
}

/** What `makeRecord` made: the serial types as they are written, at most four bytes each, and the values one after another. */
const types: usize = memory.data(maxSlots * 4 + 32)
let typesLength: u32 = 0
let headerLength: u32 = 0
let body: usize = heap.alloc(1 << 16)
let bodySize: u32 = 1 << 16
let bodyLength: u32 = 0

/** Bytes of a number, by its serial type. */
const numberBytes: usize = memory.data<u8>([0, 1, 2, 3, 4, 6, 8, 8, 0, 0])

/** Makes the record of the first slots, for `writeRecord`; gives its length. */
export function makeRecord(columns: i32): u32 {
  let typesEnd = types
  let to = body
  for (let slot = 0; slot < columns; slot++) {
    const at = slotAt(slot)
    const follows = load<u8>(slotFollows + slot)
    const left = follows != 255 && isNull(follows)
    const type = select<i32>(0, load<i32>(at), left)
    if (type >= 13) {
      const n = load<u32>(at + slotLength)
      typesEnd = writeVarint(typesEnd, type)
      if (to + n + 256 > body + bodySize) to = roomInBody(to, n)
      copyLoosely(to, load<u32>(at + slotText), n)
      to += n
    } else {
      // Without a branch for the length: numbers follow no pattern. What is written too much, the next value overwrites.
      const n = <u64>load<u8>(numberBytes + type)
      store<u8>(typesEnd++, <u8>type)
      store<u64>(to, bswap<u64>(load<u64>(at + slotBits) << ((8 - n) << 3)))
      to += <usize>n
    }
  }
  typesLength = <u32>(typesEnd - types)
  headerLength = typesLength + (typesLength < 127 ? 1 : 2)
  bodyLength = <u32>(to - body)
  return headerLength + bodyLength
}

/** Room for a long text behind what is there; gives where it goes. */
function roomInBody(to: usize, n: u32): usize {
  const used = <u32>(to - body)
  bodySize = 2 * (used + n + 256)
  const larger = heap.alloc(bodySize)
  memory.copy(larger, body, used)
  body = larger
  return larger + used
}

/** Writes the record that was made; gives where it ends. May write up to 16 bytes beyond. */
export function writeRecord(at: usize): usize {
  const to = writeVarint(at, headerLength)
  copyLoosely(to, types, typesLength)
  copyLoosely(to + typesLength, body, bodyLength)
  return to + typesLength + bodyLength
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
