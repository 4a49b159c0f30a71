/** The sums of `response_cells` (workspace/schema.sql), added up while answers are written. */
import { dimensionIn, isNull, numberIn } from './record'

let counting: bool = false
let slotOfCompany: i32 = -1
let slotOfMonth: i32 = -1
let slotOfSegment: i32 = -1
let slotOfChannel: i32 = -1
let slotOfJourney: i32 = -1
let slotOfNps: i32 = -1
let slotOfCsat: i32 = -1
let slotOfCes: i32 = -1
let slotOfWeight: i32 = -1
let satisfiedFrom: f64 = 4

/** What makes a cell: company, month, segment, channel, journey, and whether the answer has a CSAT (and with it a scale). */
export const keyBytes: u32 = 24
/** Keys of the cells in the order of their first answer. */
let keys: usize = 0
/** Sums of the cells, in the same order: of answers that all weigh 1, or of weighted ones. */
let cells: usize = 0
let cellBytes: u32 = 0
let weighted: bool = false
let capacity: u32 = 0
let count: u32 = 0

/** The sums of a cell as they are told: in the order of the columns of `response_cells`. */
export const sums: u32 = 17

/**
 * Sums of a cell without weights, 64 bytes: a cell of a large table is seldom near the one before, and one line of the processor's cache is
 * all that it should cost. Counts: nps 0, promoters 4, detractors 8, csat 12, satisfied 16, ces 20, easy 24. Sums of values and of their
 * squares: csat 32, 40, ces 48, 56.
 */
const plainBytes: u32 = 64

/** Begins to count; a slot that the records do not have is −1. */
export function countCells(
  company: i32,
  month: i32,
  segment: i32,
  channel: i32,
  journey: i32,
  nps: i32,
  csat: i32,
  ces: i32,
  weight: i32,
): void {
  counting = true
  slotOfCompany = company
  slotOfMonth = month
  slotOfSegment = segment
  slotOfChannel = channel
  slotOfJourney = journey
  slotOfNps = nps
  slotOfCsat = csat
  slotOfCes = ces
  slotOfWeight = weight
}

/**
 * Forgets the cells; from now on a CSAT of `threshold` or more counts as satisfied, and answers may have weights or all weigh 1. About
 * `expected` will come.
 */
export function clearCells(threshold: f64, withWeights: bool, expected: u32): void {
  satisfiedFrom = threshold
  weighted = withWeights
  cellBytes = withWeights ? sums * 8 : plainBytes
  count = 0
  capacity = 1 << 9
  keys = heap.alloc(capacity * keyBytes)
  cells = roomForCells(capacity)
  beginIndex(expected)
}

/** Adds the record to its cell. */
export function countRow(): void {
  if (!counting) return
  const weight = isNull(slotOfWeight) ? 1 : numberIn(slotOfWeight)
  if (weight <= 0) return
  const hasCsat = !isNull(slotOfCsat)
  const cell = cellOf(
    <u32>numberIn(slotOfCompany),
    dimensionIn(slotOfMonth),
    dimensionIn(slotOfSegment),
    dimensionIn(slotOfChannel),
    dimensionIn(slotOfJourney),
    hasCsat ? 1 : 0,
  )
  if (weighted) countWeighted(cell, weight, hasCsat)
  else countPlain(cell, hasCsat)
}

function countPlain(cell: usize, hasCsat: bool): void {
  if (!isNull(slotOfNps)) {
    const nps = numberIn(slotOfNps)
    increase(cell)
    if (nps >= 9) increase(cell + 4)
    else if (nps <= 6) increase(cell + 8)
  }
  if (hasCsat) countValue(cell + 12, cell + 32, numberIn(slotOfCsat), satisfiedFrom)
  // 5 to 7 of 7 are "easy" (metrics/ces.ts).
  if (!isNull(slotOfCes)) countValue(cell + 20, cell + 48, numberIn(slotOfCes), 5)
}

function increase(at: usize): void {
  store<u32>(at, load<u32>(at) + 1)
}

function countValue(counts: usize, values: usize, value: f64, topFrom: f64): void {
  increase(counts)
  if (value >= topFrom) increase(counts + 4)
  add(values, value)
  add(values + 8, value * value)
}

/** With weights all sums are kept as they are told. */
function countWeighted(cell: usize, weight: f64, hasCsat: bool): void {
  if (!isNull(slotOfNps)) {
    const nps = numberIn(slotOfNps)
    addAnswer(cell, weight)
    if (nps >= 9) add(cell + 24, weight)
    else if (nps <= 6) add(cell + 32, weight)
  }
  if (hasCsat) addScaled(cell + 40, weight, numberIn(slotOfCsat), satisfiedFrom)
  if (!isNull(slotOfCes)) addScaled(cell + 88, weight, numberIn(slotOfCes), 5)
}

function add(at: usize, value: f64): void {
  store<f64>(at, load<f64>(at) + value)
}

/** Answers, weights, squared weights. */
function addAnswer(at: usize, weight: f64): void {
  add(at, 1)
  add(at + 8, weight)
  add(at + 16, weight * weight)
}

function addScaled(at: usize, weight: f64, value: f64, topFrom: f64): void {
  addAnswer(at, weight)
  if (value >= topFrom) add(at + 24, weight)
  add(at + 32, weight * value)
  add(at + 40, weight * value * value)
}

export function cellCount(): u32 {
  return count
}

/** The keys of the cells: six numbers of four bytes each. */
export function cellKeysAt(): usize {
  return keys
}

/** All cells one after another: their keys, six numbers of four bytes, and their 17 sums as doubles. */
export function cellsAt(): usize {
  const stride: u32 = keyBytes + sums * 8
  const all = heap.alloc(<usize>count * stride + 16)
  for (let i: u32 = 0; i < count; i++) {
    const to = all + <usize>i * stride
    memory.copy(to, keys + <usize>i * keyBytes, keyBytes)
    tellSums(to + keyBytes, i)
  }
  return all
}

/** Writes the sums of a cell, in the order of the columns of `response_cells`. */
export function tellSums(to: usize, i: u32): void {
  const cell = cells + <usize>i * cellBytes
  if (weighted) memory.copy(to, cell, cellBytes)
  else tellPlain(to, cell)
}

function tellPlain(to: usize, cell: usize): void {
  tellAnswers(to, load<u32>(cell))
  store<f64>(to + 24, load<u32>(cell + 4))
  store<f64>(to + 32, load<u32>(cell + 8))
  tellAnswers(to + 40, load<u32>(cell + 12))
  store<f64>(to + 64, load<u32>(cell + 16))
  store<f64>(to + 72, load<f64>(cell + 32))
  store<f64>(to + 80, load<f64>(cell + 40))
  tellAnswers(to + 88, load<u32>(cell + 20))
  store<f64>(to + 112, load<u32>(cell + 24))
  store<f64>(to + 120, load<f64>(cell + 48))
  store<f64>(to + 128, load<f64>(cell + 56))
}

/** Where every answer weighs 1, the answers, their weights and their squared weights are the same number. */
function tellAnswers(to: usize, answers: u32): void {
  store<f64>(to, answers)
  store<f64>(to + 8, answers)
  store<f64>(to + 16, answers)
}

// Which cell a key has: numbers of cells, from 1, in a table that is indexed by the five numbers of the key side by side, as long as it is
// no larger than the answers are many; else in one of hashes.

/** Bits of each number in the index of the table, from the company's to the journey's; one more bit is the CSAT's. */
const bits: usize = memory.data(5 * 4)
let mostBits: u32 = 22
let indexed: bool = true
let table: usize = 0
let tableSize: u32 = 0
const key: usize = memory.data(32)

function beginIndex(answers: u32): void {
  indexed = true
  // Sixteen places for each answer at most.
  mostBits = min<u32>(22, max<u32>(12, 36 - clz(answers)))
  memory.fill(bits, 0, 5 * 4)
  makeTable()
}

function cellOf(company: u32, month: u32, segment: u32, channel: u32, journey: u32, hasCsat: u32): usize {
  store<u32>(key, company)
  store<u32>(key + 4, month)
  store<u32>(key + 8, segment)
  store<u32>(key + 12, channel)
  store<u32>(key + 16, journey)
  store<u32>(key + 20, hasCsat)
  if (indexed && !fits(company, month, segment, channel, journey)) widen()
  const place = indexed
    ? table + (<usize>indexOf(company, month, segment, channel, journey, hasCsat) << 2)
    : hashPlace(key)
  const number = load<u32>(place)
  if (number > 0) return cells + <usize>(number - 1) * cellBytes
  return newCell(place)
}

function newCell(place: usize): usize {
  if (count == capacity) grow()
  const cell = cells + <usize>count * cellBytes
  memory.copy(keys + <usize>count * keyBytes, key, keyBytes)
  memory.fill(cell, 0, cellBytes)
  count++
  store<u32>(place, count)
  // A table of hashes stays at most half full.
  if (!indexed && count * 2 > tableSize) {
    tableSize *= 2
    makeTable()
  }
  return cell
}

/** On a border of 64 bytes, so that a cell is one line of the processor's cache. */
function roomForCells(number: u32): usize {
  return (heap.alloc(<usize>number * cellBytes + 64) + 63) & ~63
}

function grow(): void {
  const moreKeys = heap.alloc(capacity * 2 * keyBytes)
  const moreCells = roomForCells(capacity * 2)
  memory.copy(moreKeys, keys, <usize>capacity * keyBytes)
  memory.copy(moreCells, cells, <usize>capacity * cellBytes)
  keys = moreKeys
  cells = moreCells
  capacity *= 2
}

function bitsOf(part: usize): u32 {
  return load<u32>(bits + (part << 2))
}

function fits(company: u32, month: u32, segment: u32, channel: u32, journey: u32): bool {
  const beyond =
    (company >> bitsOf(0)) |
    (month >> bitsOf(1)) |
    (segment >> bitsOf(2)) |
    (channel >> bitsOf(3)) |
    (journey >> bitsOf(4))
  return beyond == 0
}

function indexOf(company: u32, month: u32, segment: u32, channel: u32, journey: u32, hasCsat: u32): u32 {
  let index = (company << bitsOf(1)) | month
  index = (index << bitsOf(2)) | segment
  index = (index << bitsOf(3)) | channel
  return (((index << bitsOf(4)) | journey) << 1) | hasCsat
}

/** As `indexOf`, of a key that stands somewhere. */
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

/** Gives the numbers of the key at hand the bits that they need; where that is too many, the table becomes one of hashes. */
function widen(): void {
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
