/**
 * Records into pages of an SQLite table ("Database File Format", sqlite.org, §1.6): leaves are filled one after another in the order
 * of row ids, what is too long for a page goes on in overflow pages. Interior pages are made from the list of leaves, in TypeScript.
 */
import { copyLoosely, maxSlots, slotFollows, slotType } from './layout'
import { isNull, writeValue } from './record'

/** Finished pages, `count` of them from address `at`, in the order of their numbers. */
@external("host", "takePages")
declare function takePages(at: usize, count: u32): void
/** A finished leaf: the number of its page and the id of its last row. */
@external("host", "takeLeaf")
declare function takeLeaf(page: u32, lastRow: f64): void

const outputBytes: u32 = 1 << 20
const output: usize = heap.alloc(outputBytes + 65536)
const leaf: usize = heap.alloc(65536 + 64)
const effectiveType: usize = memory.data(maxSlots * 4)
/** Serial types of the row as they are written: at most four bytes each. */
const types: usize = memory.data(maxSlots * 4 + 32)

let pageSize: u32 = 4096
let slots: i32 = 0
/** Number that the next finished page gets. */
let nextPage: u32 = 0
let waiting: u32 = 0
let rowId: u64 = 0
let cells: u32 = 0
let content: u32 = 0
let room: i32 = 0

let scratch: usize = heap.alloc(1 << 16)
let scratchSize: u32 = 1 << 16

export function lastRowId(): f64 {
  return <f64>rowId
}

/** Begins a table of `columns` columns: after row `lastRow`, on pages of `size` bytes numbered from `firstPage`. */
export function beginPages(size: u32, columns: i32, firstPage: u32, lastRow: f64): void {
  pageSize = size
  slots = columns
  nextPage = firstPage
  rowId = <u64>lastRow
  waiting = 0
  memory.fill(slotFollows, 255, maxSlots)
  memory.fill(slotType, 0, maxSlots * 4)
  beginLeaf()
}

function beginLeaf(): void {
  memory.fill(leaf, 0, pageSize)
  cells = 0
  content = pageSize
  room = <i32>pageSize - 8
}

/** Hands over what is finished, the open leaf included. */
export function finishPages(): void {
  if (cells > 0) endLeaf()
  handOver()
}

function endLeaf(): void {
  store<u8>(leaf, 0x0d)
  store<u16>(leaf + 3, bswap<u16>(<u16>cells))
  store<u16>(leaf + 5, bswap<u16>(<u16>(content & 0xffff)))
  const page = newPage()
  memory.copy(page, leaf, pageSize)
  takeLeaf(nextPage - 1, <f64>rowId)
  beginLeaf()
}

/** Room for one page more; its number is `nextPage - 1` afterwards. */
function newPage(): usize {
  if ((waiting + 1) * pageSize > outputBytes) handOver()
  const at = output + waiting * pageSize
  waiting++
  nextPage++
  return at
}

function handOver(): void {
  if (waiting > 0) takePages(output, waiting)
  waiting = 0
}

function varintLength(value: u64): u32 {
  let n: u32 = 1
  while (value >= 0x80) {
    value >>= 7
    n++
  }
  return n
}

function writeVarint(to: usize, value: u64): usize {
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

function bodyLength(type: i32): u32 {
  if (type >= 13) return <u32>(type - 13) >> 1
  if (type < 5) return <u32>type
  return type == 5 ? 6 : type < 8 ? 8 : 0
}

/** Writes the record of the slots as the next row. */
export function writeRow(): void {
  // The serial types, which are the header, come first: a type above 127 takes more than a byte.
  let typesEnd = types
  let body: u32 = 0
  for (let slot = 0; slot < slots; slot++) {
    const follows = load<u8>(slotFollows + slot)
    const type = follows != 255 && isNull(follows) ? 0 : load<i32>(slotType + (<usize>slot << 2))
    store<i32>(effectiveType + (<usize>slot << 2), type)
    if (type < 128) store<u8>(typesEnd++, <u8>type)
    else typesEnd = writeVarint(typesEnd, type)
    body += bodyLength(type)
  }
  const header = <u32>(typesEnd - types) + (typesEnd - types < 127 ? 1 : 2)
  const payload = header + body
  rowId++

  if (payload + 256 > scratchSize) {
    scratchSize = payload + 256
    scratch = heap.alloc(scratchSize)
  }
  const record = writeVarint(writeVarint(scratch, payload), rowId)
  let to = writeVarint(record, header)
  copyLoosely(to, types, <u32>(typesEnd - types))
  to += typesEnd - types
  for (let slot = 0; slot < slots; slot++) {
    const type = load<i32>(effectiveType + (<usize>slot << 2))
    if (type != 0) to = writeValue(to, slot, type)
  }
  addCell(record, payload)
}

function addCell(record: usize, payload: u32): void {
  // What stays in the leaf of a payload that is too long for it (§1.6, "U", "X", "M", "K").
  const most = pageSize - 35
  let local = payload
  if (payload > most) {
    const least = ((pageSize - 12) * 32) / 255 - 23
    const rest = least + ((payload - least) % (pageSize - 4))
    local = rest <= most ? rest : least
  }
  const lengths = <u32>(record - scratch)
  const size = lengths + local + (local < payload ? 4 : 0)
  if (<i32>(size + 2) > room) endLeafBeforeRow()
  content -= size
  room -= <i32>(size + 2)
  store<u16>(leaf + 8 + (cells << 1), bswap<u16>(<u16>(content & 0xffff)))
  cells++
  memory.copy(leaf + content, scratch, lengths + local)
  if (local < payload) spill(leaf + content + lengths + local, record + local, payload - local)
}

/** The row at hand is the first of the next leaf. */
function endLeafBeforeRow(): void {
  rowId--
  endLeaf()
  rowId++
}

/** Writes the rest of a payload to a chain of overflow pages; `link` is where the number of the first goes. */
function spill(link: usize, from: usize, left: u32): void {
  const capacity = pageSize - 4
  store<u32>(link, bswap<u32>(nextPage))
  while (left > 0) {
    const page = newPage()
    const n = min(left, capacity)
    left -= n
    store<u32>(page, left > 0 ? bswap<u32>(nextPage) : 0)
    memory.copy(page + 4, from, n)
    memory.fill(page + 4 + n, 0, capacity - n)
    from += n
  }
}

/** Lets a slot hold its constant only in rows where another slot holds a value. */
export function follow(slot: i32, other: i32): void {
  store<u8>(slotFollows + slot, <u8>other)
}
