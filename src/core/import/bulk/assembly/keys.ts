/** The ids of responses that are there already, each with its company. */
import { copyLoosely, hashOf, lowBytes, sameBytes } from './layout'

/**
 * Keys stand one after another in blocks: the next key, company, length, text. As long as each id is greater than the one before,
 * none can come twice, and the table is not needed: files are often written in the order of their ids, and a table of a million
 * keys costs a cache miss for each.
 */
let first: usize = 0
let last: usize = 0
let known: u32 = 0
const blockBytes: u32 = 1 << 18
let block: usize = 0
let blockLeft: u32 = 0
let ascending: bool = true

/** Open addressing: hash and address of the key, 8 bytes; grows when half full. */
let size: u32 = 0
let table: usize = 0
let expectedKeys: u32 = 0

/** Forgets all keys; about `expected` will come. */
export function clearKeys(expected: u32): void {
  first = 0
  last = 0
  known = 0
  ascending = true
  expectedKeys = expected
}

/** Notes a key; false when it was known. */
export function addKey(company: u32, at: usize, n: u32): bool {
  if (ascending) {
    if (last == 0 || isGreater(at, n, last)) {
      append(company, at, n)
      return true
    }
    ascending = false
    makeTable(expectedKeys)
  }
  if (known * 2 >= size) makeTable(known * 2)
  const hash = hashOf(at, n, company)
  const place = placeOf(hash, company, at, n)
  const found = table + (<usize>place << 3)
  if (load<u32>(found + 4) != 0) return false
  append(company, at, n)
  store<u32>(found, hash)
  store<u32>(found + 4, <u32>last)
  return true
}

/** Is a text longer than that of a key, or as long and behind it in the order of bytes. */
function isGreater(at: usize, n: u32, key: usize): bool {
  const length = load<u32>(key + 8)
  if (n != length) return n > length
  // Eight bytes at a time; the first of them weighs most.
  for (let i: u32 = 0; i < n; i += 8) {
    const mine = lowBytes(n - i)
    const a = bswap<u64>(load<u64>(at + i) & mine)
    const b = bswap<u64>(load<u64>(key + 12 + i) & mine)
    if (a != b) return a > b
  }
  return false
}

function append(company: u32, at: usize, n: u32): void {
  const key = room(n + 12)
  store<u32>(key, 0)
  store<u32>(key + 4, company)
  store<u32>(key + 8, n)
  copyLoosely(key + 12, at, n)
  if (last) store<u32>(last, <u32>key)
  else first = key
  last = key
  known++
}

function room(n: u32): usize {
  if (n + 32 > blockLeft) {
    blockLeft = max(blockBytes, n + 32)
    block = heap.alloc(blockLeft)
  }
  const at = block
  // On a border of four bytes; the copy may write 15 bytes beyond its end, which the next key overwrites.
  const used = (n + 3) & ~3
  block += used
  blockLeft -= used
  return at
}

/** The place of a key in the table, or the empty one where it goes. */
function placeOf(hash: u32, company: u32, at: usize, n: u32): u32 {
  let place = hash & (size - 1)
  let key: usize = load<u32>(table + (<usize>place << 3) + 4)
  while (key != 0) {
    const isIt =
      load<u32>(table + (<usize>place << 3)) == hash &&
      load<u32>(key + 4) == company &&
      load<u32>(key + 8) == n &&
      sameBytes(key + 12, at, n)
    if (isIt) break
    place = (place + 1) & (size - 1)
    key = load<u32>(table + (<usize>place << 3) + 4)
  }
  return place
}

/** A table for so many keys, with all that are known. */
function makeTable(keys: u32): void {
  size = 1 << 12
  while (size < 2 * max(keys, known)) size *= 2
  // Memory is never given back, so that it is empty when it comes.
  table = heap.alloc(size * 8)
  for (let key = first; key != 0; key = <usize>load<u32>(key)) {
    const hash = hashOf(key + 12, load<u32>(key + 8), load<u32>(key + 4))
    let place = hash & (size - 1)
    while (load<u32>(table + (<usize>place << 3) + 4) != 0) place = (place + 1) & (size - 1)
    store<u32>(table + (<usize>place << 3), hash)
    store<u32>(table + (<usize>place << 3) + 4, <u32>key)
  }
}
