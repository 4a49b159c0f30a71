/** Distinct texts of the columns, each with the value that it was found to have and how often it came. */
import { askOnce } from './answers'
import { hashOf, maxColumns, sameBytes } from './layout'

/** Distinct texts kept of one column; with more, a column is not one of recurring values. */
const mostOfColumn: u32 = 20_000
/** Longer texts hardly recur. */
const longest: u32 = 200

/** Texts kept of all columns together. */
const mostOfAll: u32 = 1 << 17

/** Open addressing: hash and address of the entry, 8 bytes; grows when half full, so that few texts lie close together. */
let size: u32 = 1 << 12
let table: usize = heap.alloc(size * 8)
/** next 0, column 4, key 8, length 12, count 16, hash 20, answer 24 … 56 */
const entryBytes: usize = 56
let kept: u32 = 0
let firstEntry: usize = 0
let lastEntry: usize = 0
const entriesOfColumn: usize = memory.data(maxColumns * 4)
/** Entries of texts of one byte, by column and byte: most answers are such. */
const digits: usize = memory.data(maxColumns * 10 * 4)

/** Forgets all texts. */
export function clearMemo(): void {
  memory.fill(table, 0, size * 8)
  memory.fill(entriesOfColumn, 0, maxColumns * 4)
  memory.fill(digits, 0, maxColumns * 10 * 4)
  kept = 0
  firstEntry = 0
  lastEntry = 0
}

/** Are so many texts of a column kept that no more will be. */
export function isFull(column: i32): bool {
  return load<u32>(entriesOfColumn + (<usize>column << 2)) >= mostOfColumn || kept >= mostOfAll
}

function grow(): void {
  size *= 2
  // Memory is never given back, so that it is empty when it comes.
  table = heap.alloc(size * 8)
  for (let entry = firstEntry; entry != 0; entry = <usize>load<u32>(entry)) enter(entry, load<u32>(entry + 20))
}

function enter(entry: usize, hash: u32): void {
  let place = hash & (size - 1)
  while (load<u32>(table + (<usize>place << 3) + 4) != 0) place = (place + 1) & (size - 1)
  store<u32>(table + (<usize>place << 3), hash)
  store<u32>(table + (<usize>place << 3) + 4, <u32>entry)
}

/** The answer to a text, from memory or asked for now; 0 when it is not to be kept. */
export function answerTo(column: i32, at: usize, n: u32): usize {
  if (n == 1) {
    const digit = <u32>load<u8>(at) - 48
    if (digit < 10) {
      const place = digits + ((<usize>column * 10 + digit) << 2)
      let entry: usize = load<u32>(place)
      if (entry) store<u32>(entry + 16, load<u32>(entry + 16) + 1)
      else {
        entry = keep(column, at, n, hashOf(at, n, column))
        store<u32>(place, <u32>entry)
      }
      return entry + 24
    }
  }
  if (n > longest) return 0
  const hash = hashOf(at, n, column)
  let place = hash & (size - 1)
  for (;;) {
    const found = table + (<usize>place << 3)
    const entry: usize = load<u32>(found + 4)
    if (entry == 0) break
    if (
      load<u32>(found) == hash &&
      load<u32>(entry + 4) == <u32>column &&
      load<u32>(entry + 12) == n &&
      sameBytes(load<u32>(entry + 8), at, n)
    ) {
      store<u32>(entry + 16, load<u32>(entry + 16) + 1)
      return entry + 24
    }
    place = (place + 1) & (size - 1)
  }
  return isFull(column) ? 0 : keep(column, at, n, hash) + 24
}

/** Asks for the answer to a text and keeps it. */
function keep(column: i32, at: usize, n: u32, hash: u32): usize {
  const entry = heap.alloc(entryBytes)
  const key = heap.alloc(n + 16)
  memory.copy(key, at, n)
  store<u32>(entry, 0)
  store<u32>(entry + 4, column)
  store<u32>(entry + 8, <u32>key)
  store<u32>(entry + 12, n)
  store<u32>(entry + 16, 1)
  store<u32>(entry + 20, hash)
  // Entries are linked in the order of first appearance.
  if (lastEntry) store<u32>(lastEntry, <u32>entry)
  else firstEntry = entry
  lastEntry = entry
  kept++
  store<u32>(entriesOfColumn + (<usize>column << 2), load<u32>(entriesOfColumn + (<usize>column << 2)) + 1)
  if (kept * 2 > size) grow()
  else enter(entry, hash)
  askOnce(column, key, n, entry + 24)
  return entry
}

/** Walking the kept texts: the first entry, and the one after (0: none). */
export function firstKept(): usize {
  return firstEntry
}
export function nextKept(entry: usize): usize {
  return load<u32>(entry)
}
export function keptColumn(entry: usize): i32 {
  return load<i32>(entry + 4)
}
export function keptText(entry: usize): usize {
  return load<u32>(entry + 8)
}
export function keptLength(entry: usize): u32 {
  return load<u32>(entry + 12)
}
export function keptCount(entry: usize): u32 {
  return load<u32>(entry + 16)
}
