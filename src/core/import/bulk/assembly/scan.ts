/**
 * Walks delimited text by RFC 4180 as `csv-rows.ts` does, and takes every ordinary row. A row that is not (a stray quote, another
 * number of cells, a value that is wrong or noteworthy) is handed to TypeScript, which reads it as it reads all other files.
 */
import { ask, putKept } from './answers'
import { countRow } from './cells'
import { clearZones, dayPart } from './day-part'
import { addKey } from './keys'
import {
  cellAddress,
  cellDoubled,
  cellLength,
  columnRole,
  columnSlot,
  dates,
  ignored,
  input,
  maxColumns,
  maxSlots,
  numbers,
  prose,
  slotAt,
  slotLength,
  slotText,
  texts,
  windowBytes,
} from './layout'
import { answerTo, isFull } from './memo'
import { clearNumbers, takeNumber } from './plain-number'
import { writeRow } from './pages'
import { isPlain, isWorthALook } from './plain-text'
import { beginRow, dimensionIn, isNull, numberIn, setNull, setText, withoutDoubledQuotes } from './record'
import { isSound } from './utf8'

/**
 * Takes over the row at an offset of the window; gives the offset of the next row, which may lie beyond the window. `gathered`: the
 * texts of its cells have been seen.
 */
@external("host", "takeOdd")
declare function takeOdd(offset: u32, line: u32, gathered: bool): u32

let columns: i32 = 0
let delimiter: u8 = 44
/** Records are written; else texts are only gathered. */
let writing: bool = false
/** Is the text known to be valid UTF-8 without NUL. */
let sound: bool = true
let slotOfKey: i32 = -1
let slotOfCompany: i32 = -1
const usedColumns: usize = memory.data(maxColumns * 2)
let used: i32 = 0
/** Slots that must hold a value (1), and slots of which one must (2). */
const slotNeed: usize = memory.data(maxSlots)

let line: u32 = 0
let rows: u32 = 0
let loaded: u32 = 0
let blank: u32 = 0
let empty: u32 = 0

const noNeed: u8 = 0
const required: u8 = 1

export function beginScan(count: i32, sign: i32, fromLine: u32, write: bool, isKnownSound: bool): void {
  columns = count
  delimiter = <u8>sign
  line = fromLine
  writing = write
  sound = isKnownSound
  used = 0
  rows = 0
  loaded = 0
  blank = 0
  empty = 0
  memory.fill(slotNeed, 0, maxSlots)
  memory.fill(columnRole, ignored, maxColumns)
  clearNumbers()
  clearZones()
}

export function useColumn(column: i32, role: i32, slot: i32): void {
  store<u8>(columnRole + column, <u8>role)
  store<u8>(columnSlot + column, <u8>slot)
  store<u16>(usedColumns + (<usize>used << 1), <u16>column)
  used++
}

export function need(slot: i32, what: i32): void {
  store<u8>(slotNeed + slot, <u8>what)
}

/** Records with the same text in slot `key` and the same company are one response; −1: every record counts. */
export function setKey(key: i32, company: i32): void {
  slotOfKey = key
  slotOfCompany = company
}

export function lineNow(): u32 {
  return line
}
export function setLine(next: u32): void {
  line = next
}
/** Rows walked, those of TypeScript left out. */
export function rowCount(): u32 {
  return rows
}
export function loadedCount(): u32 {
  return loaded
}
export function blankCount(): u32 {
  return blank
}
export function emptyCount(): u32 {
  return empty
}

/** Writes the record of the slots, unless its key is known already. */
export function emit(): bool {
  if (slotOfKey >= 0 && !isNull(slotOfKey)) {
    const key = slotAt(slotOfKey)
    const company = isNull(slotOfCompany) ? 0 : <u32>numberIn(slotOfCompany)
    if (!addKey(company, load<u32>(key + slotText), load<u32>(key + slotLength))) return false
  }
  writeRow()
  countRow()
  if (slotOfCompany >= 0 && !isNull(slotOfCompany)) markCompany(<u32>numberIn(slotOfCompany), dimensionIn(slotOfCompany))
  return true
}

/** Of companies from number `firstCompany` on: the number of the name that their first row has; 0 for those without rows. */
let firstCompany: u32 = 0
let companies: usize = 0
let companyRoom: u32 = 0

export function watchCompanies(first: u32): void {
  firstCompany = first
  companyRoom = 1 << 10
  companies = heap.alloc(companyRoom << 2)
  memory.fill(companies, 0, companyRoom << 2)
}

export function firstNameOf(company: u32): u32 {
  const place = company - firstCompany
  return company >= firstCompany && place < companyRoom ? load<u32>(companies + (<usize>place << 2)) : 0
}

function markCompany(company: u32, name: u32): void {
  if (company < firstCompany) return
  const place = company - firstCompany
  if (place >= companyRoom) {
    const room = max(companyRoom * 2, place + 1)
    const more = heap.alloc(room << 2)
    memory.copy(more, companies, companyRoom << 2)
    memory.fill(more + (companyRoom << 2), 0, (room - companyRoom) << 2)
    companies = more
    companyRoom = room
  }
  const at = companies + (<usize>place << 2)
  if (load<u32>(at) == 0) store<u32>(at, name)
}

/**
 * Takes the rows of a window of n bytes; gives how many bytes are done. A row that does not end in the window is left for the next
 * one, unless the window is the last (`final`) or too small for the row.
 */
export function scan(n: u32, final: bool): u32 {
  const end = input + n
  let at: usize = input
  while (at < end) {
    const next = tokenise(at, end, final)
    if (next == incomplete && (at > input || n < windowBytes)) break
    const whole = next != incomplete && next != odd && (sound || isSound(at, next))
    const outcome = whole ? take() : strange
    if (outcome == taken) {
      at = next
      line += breaks
    } else {
      at = input + takeOdd(<u32>(at - input), line, outcome == noteworthy)
    }
  }
  return <u32>(at - input)
}

/** What `tokenise` says instead of an address. */
const odd: usize = 0
const incomplete: usize = 1

/** What became of a row: taken; not a row like the others; a row with a value that TypeScript decides about. */
const taken: i32 = 0
const strange: i32 = 1
const noteworthy: i32 = 2

/** More line ends than this in a row, and it is left to TypeScript whether a quote was never closed. */
const mostBreaks: u32 = 500

/** Cells and line ends of the row that `tokenise` saw last. */
let width: i32 = 0
let breaks: u32 = 0
let filled: bool = false

/** Finds the cells of the row at `at`; gives where the next row begins, or `odd`, or `incomplete`. */
function tokenise(at: usize, end: usize, final: bool): usize {
  width = 0
  breaks = 0
  filled = false
  for (;;) {
    let from = at
    let doubled: u32 = 0
    let next: usize
    if (at < end && load<u8>(at) == 34) {
      from = ++at
      for (;;) {
        at = findQuote(at, end)
        if (at >= end) return final ? odd : incomplete
        if (at + 1 >= end) {
          if (!final) return incomplete
          break
        }
        if (load<u8>(at + 1) != 34) break
        doubled++
        at += 2
      }
      next = at
      at++
      if (breaks > mostBreaks || (at < end && load<u8>(at) == 32)) return odd
    } else {
      at = findEnd(at, end)
      next = at
    }
    if (at >= end && !final) return incomplete
    if (width < columns) {
      const narrow = <usize>width << 2
      const n = <u32>(next - from)
      store<u32>(cellAddress + narrow, <u32>from)
      store<u32>(cellLength + narrow, n)
      store<u32>(cellDoubled + narrow, doubled)
      if (n > 0) filled = true
    }
    width++
    if (at >= end) return end
    const c = load<u8>(at)
    if (c == delimiter) {
      at++
      continue
    }
    if (c == 13) {
      if (at + 1 >= end && !final) return incomplete
      breaks++
      return at + 1 < end && load<u8>(at + 1) == 10 ? at + 2 : at + 1
    }
    if (c != 10) return odd
    breaks++
    return at + 1
  }
}

/** The first delimiter or line end. */
function findEnd(at: usize, end: usize): usize {
  const sign = i8x16.splat(delimiter)
  while (at < end) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(bytes, sign), i8x16.eq(bytes, i8x16.splat(10))), i8x16.eq(bytes, i8x16.splat(13))),
    )
    if (found) {
      const hit = at + ctz(found)
      return hit < end ? hit : end
    }
    at += 16
  }
  return end
}

/** The first quote; counts the line ends before it. */
function findQuote(at: usize, end: usize): usize {
  while (at < end) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(34)))
    let ends = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))))
    if (found) ends &= (1 << ctz(found)) - 1
    while (ends) {
      // A carriage return counts unless a line feed follows, which counts for both.
      const p = at + ctz(ends)
      if (p < end && (load<u8>(p) == 10 || load<u8>(p + 1) != 10)) breaks++
      ends &= ends - 1
    }
    if (found) {
      const hit = at + ctz(found)
      return hit < end ? hit : end
    }
    at += 16
  }
  return end
}

/** Takes the row that was tokenised last. */
function take(): i32 {
  if (width == 1 && !filled) return taken
  if (width != columns) return strange
  if (!filled) {
    blank++
    rows++
    return taken
  }
  beginRow()
  let ordinary = true
  for (let i = 0; i < used; i++) {
    if (!takeCell(<i32>load<u16>(usedColumns + (<usize>i << 1)))) ordinary = false
  }
  if (!ordinary) return noteworthy
  if (writing) {
    if (saysNothing()) {
      // A row of nothing but blanks and one that lacks what its table needs are told apart in TypeScript.
      if (!hasLetter()) return noteworthy
      empty++
    } else {
      if (!emit()) return noteworthy
      loaded++
    }
  }
  rows++
  return taken
}

/** Puts the value of a cell into its slot; false when its row is not an ordinary one. */
function takeCell(column: i32): bool {
  const narrow = <usize>column << 2
  const role = load<u8>(columnRole + column)
  const slot = <i32>load<u8>(columnSlot + column)
  let at: usize = load<u32>(cellAddress + narrow)
  let n = load<u32>(cellLength + narrow)
  if (n == 0) {
    setNull(slot)
    return true
  }
  const doubled = load<u32>(cellDoubled + narrow)
  if (doubled > 0) {
    at = withoutDoubledQuotes(at, n)
    n -= doubled
  }
  if (role == texts || role == prose) {
    if (!isPlain(at, n) || (role == prose && isWorthALook(at, n))) return ask(column, at, n, slot)
    setText(slot, at, n, 0)
    return true
  }
  if (role == dates) n = dayPart(column, at, n)
  const answer = answerTo(column, at, n)
  if (answer) return putKept(answer, slot)
  if (role == numbers && isFull(column) && takeNumber(column, at, n, slot)) return true
  return ask(column, at, n, slot)
}

/** Does the record lack what its table needs. */
function saysNothing(): bool {
  let wanted = false
  let found = false
  for (let slot = 0; slot < maxSlots; slot++) {
    const what = load<u8>(slotNeed + slot)
    if (what == noNeed) continue
    if (what == required) {
      if (isNull(slot)) return true
    } else {
      wanted = true
      if (!isNull(slot)) found = true
    }
  }
  return wanted && !found
}

/** Is there a cell with more in it than blanks. */
function hasLetter(): bool {
  for (let column = 0; column < columns; column++) {
    const narrow = <usize>column << 2
    const at: usize = load<u32>(cellAddress + narrow)
    const n = load<u32>(cellLength + narrow)
    for (let i: u32 = 0; i < n; i++) {
      const c = load<u8>(at + i)
      if (c > 32 && c < 127) return true
    }
  }
  return false
}
