/** Which cell of `response_cells` an answer belongs to: cells are numbered by their keys, in the order of their first answers. */

/** What makes a cell: company, month, segment, channel, journey, and whether the answer has a CSAT (and with it a scale). */
export const keyBytes: u32 = 24
let keys: usize = 0
let capacity: u32 = 0
let count: u32 = 0

/**
 * Numbers of cells, from 1, in a table that is indexed by the numbers of the key side by side, as long as it is no larger than the
 * answers are many; else in one of hashes.
 */
let table: usize = 0
let tableSize: u32 = 0
let indexed: bool = true
/** Bits of each number in the index, from the company's to the journey's; one more bit is the CSAT's. */
const bits: usize = memory.data(5 * 4)
let mostBits: u32 = 22
const key: usize = memory.data(32)

/** Forgets all keys; about so many answers will come. */
export function clearCellKeys(answers: u32): void {
  count = 0
  capacity = 1 << 9
  keys = heap.alloc(capacity * keyBytes)
  indexed = true
  // Sixteen places for each answer at most.
  mostBits = min<u32>(22, max<u32>(12, 36 - clz(answers)))
  memory.fill(bits, 0, 5 * 4)
  makeTable()
}

export function keyCount(): u32 {
  return count
}

/** Where the keys stand: six numbers of four bytes each. */
export function keysAt(): usize {
  return keys
}

/** Has every key that was asked for an index. */
export function isIndexed(): bool {
  return indexed
}

/** Does the index have room for these numbers; else `widen` first. */
export function fits(company: u32, month: u32, segment: u32, channel: u32, journey: u32): bool {
  const beyond =
    (company >> bitsOf(0)) |
    (month >> bitsOf(1)) |
    (segment >> bitsOf(2)) |
    (channel >> bitsOf(3)) |
    (journey >> bitsOf(4))
  return beyond == 0
}

/** Gives these numbers the bits that they need; where that is too many, the table becomes one of hashes. */
export function widen(company: u32, month: u32, segment: u32, channel: u32, journey: u32): void {
  setKey(company, month, segment, channel, journey, 0)
  let all: u32 = 1
  for (let i: usize = 0; i < 20; i += 4) {
    while (load<u32>(key + i) >> load<u32>(bits + i) && all <= mostBits) store<u32>(bits + i, load<u32>(bits + i) + 1)
    all += load<u32>(bits + i)
  }
  indexed = all <= mostBits
  if (!indexed) {
    tableSize = 1 << 12
    while (tableSize < count * 4) tableSize *= 2
  }
  makeTable()
}

export function indexOf(company: u32, month: u32, segment: u32, channel: u32, journey: u32, hasCsat: u32): u32 {
  let index = (company << bitsOf(1)) | month
  index = (index << bitsOf(2)) | segment
  index = (index << bitsOf(3)) | channel
  return (((index << bitsOf(4)) | journey) << 1) | hasCsat
}

/** The number of the cell, from 0, that has an index; a new one where there is none yet. */
export function numberAt(index: u32): u32 {
  const place = table + (<usize>index << 2)
  const number = load<u32>(place)
  if (number > 0) return number - 1
  store<u32>(key + 20, index & 1)
  let rest = index >> 1
  for (let part: usize = 4; part > 0; part--) {
    store<u32>(key + (part << 2), rest & ((1 << bitsOf(part)) - 1))
    rest >>= bitsOf(part)
  }
  store<u32>(key, rest)
  return addKey(place)
}

/** The number of the cell, from 0, of a key in a table of hashes; a new one where there is none yet. */
export function numberOf(
  company: u32,
  month: u32,
  segment: u32,
  channel: u32,
  journey: u32,
  hasCsat: u32,
): u32 {
  setKey(company, month, segment, channel, journey, hasCsat)
  const place = hashPlace(key)
  const number = load<u32>(place)
  return number > 0 ? number - 1 : addKey(place)
}

function bitsOf(part: usize): u32 {
  return load<u32>(bits + (part << 2))
}

function setKey(company: u32, month: u32, segment: u32, channel: u32, journey: u32, hasCsat: u32): void {
  store<u32>(key, company)
  store<u32>(key + 4, month)
  store<u32>(key + 8, segment)
  store<u32>(key + 12, channel)
  store<u32>(key + 16, journey)
  store<u32>(key + 20, hasCsat)
}

/** Gives the key at hand the next number, in its place of the table. */
function addKey(place: usize): u32 {
  if (count == capacity) {
    capacity *= 2
    const more = heap.alloc(capacity * keyBytes)
    memory.copy(more, keys, <usize>count * keyBytes)
    keys = more
  }
  memory.copy(keys + <usize>count * keyBytes, key, keyBytes)
  count++
  store<u32>(place, count)
  // A table of hashes stays at most half full.
  if (!indexed && count * 2 > tableSize) {
    tableSize *= 2
    makeTable()
  }
  return count - 1
}

/** A table with all cells that there are. */
function makeTable(): void {
  if (indexed) {
    tableSize = 2
    for (let i: usize = 0; i < 20; i += 4) tableSize <<= load<u32>(bits + i)
  }
  // Memory is never given back, so that it is empty when it comes.
  table = heap.alloc(<usize>tableSize << 2)
  for (let number: u32 = 1; number <= count; number++) {
    const from = keys + <usize>(number - 1) * keyBytes
    store<u32>(indexed ? table + (<usize>indexOfKey(from) << 2) : hashPlace(from), number)
  }
}

function indexOfKey(at: usize): u32 {
  return indexOf(
    load<u32>(at),
    load<u32>(at + 4),
    load<u32>(at + 8),
    load<u32>(at + 12),
    load<u32>(at + 16),
    load<u32>(at + 20),
  )
}

/** The place of a key in the table of hashes, or the empty one where it goes. */
function hashPlace(from: usize): usize {
  const a = load<u64>(from)
  const b = load<u64>(from + 8)
  const c = load<u64>(from + 16)
  let hash = ((a * 0x9e3779b97f4a7c15) ^ b) * 0xff51afd7ed558ccd
  hash = ((hash >> 32) ^ hash ^ c) * 0xc4ceb9fe1a85ec53
  let place = <u32>(hash >> 32) & (tableSize - 1)
  for (;;) {
    const number = load<u32>(table + (<usize>place << 2))
    if (number == 0) break
    const key = keys + <usize>(number - 1) * keyBytes
    if (load<u64>(key) == a && load<u64>(key + 8) == b && load<u64>(key + 16) == c) break
    place = (place + 1) & (tableSize - 1)
  }
  return table + (<usize>place << 2)
}
