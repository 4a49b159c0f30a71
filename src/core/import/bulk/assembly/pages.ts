/**
 * Records into pages of an SQLite table ("Database File Format", sqlite.org, §1.6): leaves are filled one after another in the order
 * of row ids, what is too long for a page goes on in overflow pages. Interior pages are made from the list of leaves, in TypeScript.
 */
import { maxSlots, slots } from './layout'
import { clearFollows, makeRecord, varintLength, writeRecord, writeVarint } from './record'

/** Finished pages, `count` of them from address `at`, in the order of their numbers. */
@external("host", "takePages")
declare function takePages(at: usize, count: u32): void
/** A finished leaf: the number of its page and the id of its last row. */
@external("host", "takeLeaf")
declare function takeLeaf(page: u32, lastRow: f64): void

const outputBytes: u32 = 1 << 20
const output: usize = heap.alloc(outputBytes + 65536)
const leaf: usize = heap.alloc(65536 + 64)

let pageSize: u32 = 4096
let columns: i32 = 0
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

/** Begins a table of `count` columns: after row `lastRow`, on pages of `size` bytes numbered from `firstPage`. */
export function beginPages(size: u32, count: i32, firstPage: u32, lastRow: f64): void {
  pageSize = size
  columns = count
  nextPage = firstPage
  rowId = <u64>lastRow
  waiting = 0
  clearFollows()
  memory.fill(slots, 0, maxSlots * 32)
  beginLeaf()
}

function beginLeaf(): void {
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
  // Between the pointers and the cells stands what the leaf before had there.
  memory.fill(leaf + 8 + (cells << 1), 0, room)
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

/** Writes the record of the slots as the next row. */
export function writeRow(): void {
  const payload = makeRecord(columns)
  rowId++
  const most = pageSize - 35
  if (payload > most) {
    writeLong(payload, most)
    return
  }
  const size = varintLength(payload) + varintLength(rowId) + payload
  const cell = newCell(size)
  // Records are written in steps of 16 bytes; right behind stands the row before.
  const end = cell + size
  const behind = v128.load(end)
  writeRecord(writeVarint(writeVarint(cell, payload), rowId))
  v128.store(end, behind)
}

/** Room in the leaf for a cell of `size` bytes, which its pointer is set to. */
function newCell(size: u32): usize {
  if (<i32>(size + 2) > room) endLeafBeforeRow()
  content -= size
  room -= <i32>(size + 2)
  store<u16>(leaf + 8 + (cells << 1), bswap<u16>(<u16>(content & 0xffff)))
  cells++
  return leaf + content
}

/** Writes a record that is too long for a leaf: `least` or more of it stays there (§1.6, "U", "X", "M", "K"). */
function writeLong(payload: u32, most: u32): void {
  if (payload + 256 > scratchSize) {
    scratchSize = payload + 256
    scratch = heap.alloc(scratchSize)
  }
  const record = writeVarint(writeVarint(scratch, payload), rowId)
  writeRecord(record)
  const least = ((pageSize - 12) * 32) / 255 - 23
  const rest = least + ((payload - least) % (pageSize - 4))
  const local = rest <= most ? rest : least
  const stays = <u32>(record - scratch) + local
  const cell = newCell(stays + 4)
  memory.copy(cell, scratch, stays)
  spill(cell + stays, record + local, payload - local)
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
