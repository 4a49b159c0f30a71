/** The sums of `response_cells` (workspace/schema.sql), added up while answers are written. */
import {
  clearCellKeys,
  fits,
  indexOf,
  isIndexed,
  keyBytes,
  keyCount,
  keysAt,
  numberAt,
  numberOf,
  widen,
} from './cell-keys'
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

/** Sums of the cells by number: of answers that all weigh 1, or of weighted ones. */
let cells: usize = 0
let cellBytes: u32 = 0
let weighted: bool = false
let capacity: u32 = 0

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
  capacity = 1 << 9
  cells = roomForCells(capacity)
  waitingCount = 0
  clearCellKeys(expected)
}

/** On a border of 64 bytes, so that a cell is one line of the processor's cache. All zero: memory is never given back. */
function roomForCells(number: u32): usize {
  return (heap.alloc(<usize>number * cellBytes + 64) + 63) & ~63
}

/** Room for the cells that have come. */
function growTo(count: u32): void {
  if (count <= capacity) return
  const before = <usize>capacity * cellBytes
  while (capacity < count) capacity *= 2
  const more = roomForCells(capacity)
  memory.copy(more, cells, before)
  cells = more
}

/** Adds the record to its cell. */
export function countRow(): void {
  if (!counting) return
  const weight = isNull(slotOfWeight) ? 1 : numberIn(slotOfWeight)
  if (weight <= 0) return
  const company = <u32>numberIn(slotOfCompany)
  const month = dimensionIn(slotOfMonth)
  const segment = dimensionIn(slotOfSegment)
  const channel = dimensionIn(slotOfChannel)
  const journey = dimensionIn(slotOfJourney)
  const hasCsat = !isNull(slotOfCsat)
  if (isIndexed() && !fits(company, month, segment, channel, journey)) {
    addWaiting()
    widen(company, month, segment, channel, journey)
  }
  if (isIndexed()) {
    wait(indexOf(company, month, segment, channel, journey, hasCsat ? 1 : 0), weight)
    return
  }
  const number = numberOf(company, month, segment, channel, journey, hasCsat ? 1 : 0)
  growTo(keyCount())
  setAnswer(waiting, number, weight)
  addAnswer(waiting)
}

/**
 * Answers wait until some have come, and are then added one right after the other: the cells of a large table lie far apart, and so a
 * processor fetches several at a time. An answer takes 40 bytes: the index of its cell, then its number 0; NPS 8, CSAT 16, CES 24, each NaN
 * where there is none, and its weight 32.
 */
const mostWaiting: u32 = 64
const answerBytes: u32 = 40
const waiting: usize = memory.data(64 * 40, 16)
let waitingCount: u32 = 0

function wait(index: u32, weight: f64): void {
  setAnswer(waiting + waitingCount * answerBytes, index, weight)
  if (++waitingCount == mostWaiting) addWaiting()
}

function addWaiting(): void {
  const end = waiting + waitingCount * answerBytes
  waitingCount = 0
  for (let at = waiting; at < end; at += answerBytes) store<u32>(at, numberAt(load<u32>(at)))
  growTo(keyCount())
  for (let at = waiting; at < end; at += answerBytes) addAnswer(at)
}

function setAnswer(at: usize, cell: u32, weight: f64): void {
  store<u32>(at, cell)
  store<f64>(at + 8, valueIn(slotOfNps))
  store<f64>(at + 16, valueIn(slotOfCsat))
  store<f64>(at + 24, valueIn(slotOfCes))
  store<f64>(at + 32, weight)
}

function valueIn(slot: i32): f64 {
  return isNull(slot) ? NaN : numberIn(slot)
}

function addAnswer(at: usize): void {
  const cell = cells + <usize>load<u32>(at) * cellBytes
  const nps = load<f64>(at + 8)
  const csat = load<f64>(at + 16)
  const ces = load<f64>(at + 24)
  if (weighted) addWeighted(cell, load<f64>(at + 32), nps, csat, ces)
  else addPlain(cell, nps, csat, ces)
}

/** Nothing compares with NaN: where there is no value, nothing is added. */
function addPlain(cell: usize, nps: f64, csat: f64, ces: f64): void {
  increaseIf(cell, nps == nps)
  increaseIf(cell + 4, nps >= 9)
  increaseIf(cell + 8, nps <= 6)
  addValue(cell + 12, cell + 32, csat, satisfiedFrom)
  // 5 to 7 of 7 are "easy" (metrics/ces.ts).
  addValue(cell + 20, cell + 48, ces, 5)
}

function increaseIf(at: usize, isSo: bool): void {
  store<u32>(at, load<u32>(at) + <u32>isSo)
}

function addValue(counts: usize, values: usize, value: f64, topFrom: f64): void {
  increaseIf(counts, value == value)
  increaseIf(counts + 4, value >= topFrom)
  const there = value == value ? value : 0
  add(values, there)
  add(values + 8, there * there)
}

/** With weights all sums are kept as they are told. */
function addWeighted(cell: usize, weight: f64, nps: f64, csat: f64, ces: f64): void {
  if (nps == nps) {
    addOne(cell, weight)
    if (nps >= 9) add(cell + 24, weight)
    else if (nps <= 6) add(cell + 32, weight)
  }
  if (csat == csat) addScaled(cell + 40, weight, csat, satisfiedFrom)
  if (ces == ces) addScaled(cell + 88, weight, ces, 5)
}

function add(at: usize, value: f64): void {
  store<f64>(at, load<f64>(at) + value)
}

/** Answers, weights, squared weights. */
function addOne(at: usize, weight: f64): void {
  add(at, 1)
  add(at + 8, weight)
  add(at + 16, weight * weight)
}

function addScaled(at: usize, weight: f64, value: f64, topFrom: f64): void {
  addOne(at, weight)
  if (value >= topFrom) add(at + 24, weight)
  add(at + 32, weight * value)
  add(at + 40, weight * value * value)
}

/** How many cells there are, all answers added. */
export function cellCount(): u32 {
  addWaiting()
  return keyCount()
}

/** The keys of the cells: six numbers of four bytes each. */
export function cellKeysAt(): usize {
  addWaiting()
  return keysAt()
}

/** All cells one after another: their keys, six numbers of four bytes, and their 17 sums as doubles. */
export function cellsAt(): usize {
  const count = cellCount()
  const stride: u32 = keyBytes + sums * 8
  const all = heap.alloc(<usize>count * stride + 16)
  for (let i: u32 = 0; i < count; i++) {
    const to = all + <usize>i * stride
    memory.copy(to, keysAt() + <usize>i * keyBytes, keyBytes)
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
