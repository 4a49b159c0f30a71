/** Where things stand in the encoder's memory, and what several files of it share. AssemblyScript: compiled by scripts/assembly.mjs. */

/** Most columns of a file, as in ../../limits.ts. */
export const maxColumns: i32 = 2000
/** Most columns of a table of the workspace. */
export const maxSlots: i32 = 32

/** What the encoder does with a column of the file. */
export const ignored: u8 = 0
/** Every distinct text is read once, by TypeScript, and remembered. */
export const remembered: u8 = 1
/** As `remembered`, by what stands in front of a time of day. */
export const dates: u8 = 2
/** Taken as it stands where it is plain; else read by TypeScript. */
export const texts: u8 = 3
/** Remembered at first; a column of ever new plain numbers is read here. */
export const numbers: u8 = 4

/** As `texts`, unless it may hold personal data. */
export const prose: u8 = 5

/**
 * The part of the file that is being read: as much as stays in the cache of a processor. Room behind it, because texts are read in steps of
 * 16 bytes.
 */
export const windowBytes: usize = 256 << 10
export const input: usize = heap.alloc(windowBytes + 64)

/** Room for n bytes that whoever drives the encoder puts there. */
export function allocate(n: u32): usize {
  return heap.alloc(<usize>n + 16)
}

/** Cells of the row that is being read: address, length, and how many of its quotes are doubled. */
export const cellAddress: usize = memory.data(maxColumns * 4 + 64)
export const cellLength: usize = memory.data(maxColumns * 4 + 64)
export const cellDoubled: usize = memory.data(maxColumns * 4 + 64)

/** The plan of the columns. */
export const columnRole: usize = memory.data(maxColumns + 64)
export const columnSlot: usize = memory.data(maxColumns + 64)

/**
 * The record that is being made, 32 bytes for each slot: its serial type (SQLite file format §2.1) 0, the number of its text among the
 * values of a dimension 4, the value as a number 8; the bits of an integer or a double 16, or the address of a text 16 and its length 20.
 */
export const slots: usize = memory.data(maxSlots * 32, 16)
export const slotDimension: usize = 4
export const slotNumber: usize = 8
export const slotBits: usize = 16
export const slotText: usize = 16
export const slotLength: usize = 20

/** Where a slot stands. */
export function slotAt(slot: i32): usize {
  return slots + (<usize>slot << 5)
}

/** A copy of what stands in a slot, or is to stand there. */
export function copySlot(to: usize, from: usize): void {
  v128.store(to, v128.load(from))
  v128.store(to + 16, v128.load(from + 16))
}

/** A slot that holds its constant only where another slot (this number, else 255) holds a value. */
export const slotFollows: usize = memory.data(maxSlots)

/** Bytes 0 to n − 1 of a word, for n from 0 to 8. */
export function lowBytes(n: u32): u64 {
  return n >= 8 ? u64.MAX_VALUE : ((<u64>1) << (<u64>n << 3)) - 1
}

/** A hash of n bytes, eight at a time; reads up to seven bytes beyond them. */
export function hashOf(at: usize, n: u32, seed: u32): u32 {
  let hash: u64 = (<u64>seed + 1) * 0x9e3779b97f4a7c15
  let left = n
  while (left > 8) {
    hash = (hash ^ load<u64>(at)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
    at += 8
    left -= 8
  }
  hash = (hash ^ (load<u64>(at) & lowBytes(left))) * 0xff51afd7ed558ccd
  hash ^= hash >> 32
  hash = (hash ^ <u64>n) * 0xc4ceb9fe1a85ec53
  return <u32>(hash >> 32)
}

/** Are n bytes at two places the same; reads up to seven bytes beyond them. */
export function sameBytes(a: usize, b: usize, n: u32): bool {
  let left = n
  while (left > 8) {
    if (load<u64>(a) != load<u64>(b)) return false
    a += 8
    b += 8
    left -= 8
  }
  return ((load<u64>(a) ^ load<u64>(b)) & lowBytes(left)) == 0
}

/** Copies n bytes in steps of 16; reads and writes up to 15 bytes beyond them. */
export function copyLoosely(to: usize, from: usize, n: u32): void {
  const end = to + n
  do {
    v128.store(to, v128.load(from))
    to += 16
    from += 16
  } while (to < end)
}
