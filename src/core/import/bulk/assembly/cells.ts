/** The sums of `response_cells` (workspace/schema.sql), added up while answers are written. */
import { hashOf, sameBytes } from './layout'
import { dimensionIn, isNull, numberIn } from './record'

/** What makes a cell: company, month, segment, channel, journey, and whether the answer has a CSAT (and with it a scale). */
const keyBytes: u32 = 24
const key: usize = memory.data(32)
/** Sums of a cell, in the order of the columns of `response_cells`. */
const sums: u32 = 17
const cellBytes: u32 = keyBytes + sums * 8

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

let size: u32 = 1 << 10
let table: usize = heap.alloc(size * 4)
let capacity: u32 = 1 << 9
let cells: usize = heap.alloc(capacity * cellBytes)
let count: u32 = 0

export function cellsAt(): usize {
  return cells
}
export function cellCount(): u32 {
  return count
}

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
  clearCells(4)
}

/** Forgets the cells; from now on a CSAT of `threshold` or more counts as satisfied. */
export function clearCells(threshold: f64): void {
  satisfiedFrom = threshold
  count = 0
  memory.fill(table, 0, size * 4)
}

/** Adds the record to its cell. */
export function countRow(): void {
  if (!counting) return
  const weight = isNull(slotOfWeight) ? 1 : numberIn(slotOfWeight)
  if (weight <= 0) return
  const hasCsat = !isNull(slotOfCsat)
  const at =
    keyBytes +
    cellOf(
      <u32>numberIn(slotOfCompany),
      dimensionIn(slotOfMonth),
      dimensionIn(slotOfSegment),
      dimensionIn(slotOfChannel),
      dimensionIn(slotOfJourney),
      hasCsat ? 1 : 0,
    )
  if (!isNull(slotOfNps)) {
    const nps = numberIn(slotOfNps)
    addAnswer(at, weight)
    if (nps >= 9) add(at + 24, weight)
    else if (nps <= 6) add(at + 32, weight)
  }
  if (hasCsat) addScaled(at + 40, weight, numberIn(slotOfCsat), satisfiedFrom)
  // 5 to 7 of 7 are "easy" (metrics/ces.ts).
  if (!isNull(slotOfCes)) addScaled(at + 88, weight, numberIn(slotOfCes), 5)
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

/** The cell of the key at hand; a new one when there is none. */
function cellOf(company: u32, month: u32, segment: u32, channel: u32, journey: u32, hasCsat: u32): usize {
  store<u32>(key, company)
  store<u32>(key + 4, month)
  store<u32>(key + 8, segment)
  store<u32>(key + 12, channel)
  store<u32>(key + 16, journey)
  store<u32>(key + 20, hasCsat)
  let place = hashOf(key, keyBytes, 0) & (size - 1)
  for (;;) {
    const number = load<u32>(table + (<usize>place << 2))
    if (number == 0) break
    const cell = cells + <usize>(number - 1) * cellBytes
    if (sameBytes(cell, key, keyBytes)) return cell
    place = (place + 1) & (size - 1)
  }
  if (count == capacity) {
    grow()
    return cellOf(company, month, segment, channel, journey, hasCsat)
  }
  const cell = cells + <usize>count * cellBytes
  memory.fill(cell, 0, cellBytes)
  memory.copy(cell, key, keyBytes)
  count++
  store<u32>(table + (<usize>place << 2), count)
  return cell
}

function grow(): void {
  const more = heap.alloc(capacity * 2 * cellBytes)
  memory.copy(more, cells, <usize>capacity * cellBytes)
  cells = more
  capacity *= 2
  size *= 2
  table = heap.alloc(size * 4)
  memory.fill(table, 0, size * 4)
  for (let number: u32 = 1; number <= count; number++) {
    let place = hashOf(cells + <usize>(number - 1) * cellBytes, keyBytes, 0) & (size - 1)
    while (load<u32>(table + (<usize>place << 2)) != 0) place = (place + 1) & (size - 1)
    store<u32>(table + (<usize>place << 2), number)
  }
}
