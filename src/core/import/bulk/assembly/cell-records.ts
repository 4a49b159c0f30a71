/** The sums of answers as records of `response_cells`, which is kept as an index. */
import { keyBytes, keysAt } from './cell-keys'
import { cellCount, sums, tellSums } from './cells'
import { clearFollows, makeRecord, setNumber, setText, writeRecord, writeVarint } from './record'

/** Slots of a record of `response_cells`: five of the key, the scale, the sums. */
const recordSlots: i32 = 7 + sums
const told: usize = memory.data(sums * 8)
/** Bytes of a record and of the length in front of it, beside its texts: at most so many. */
const besideTexts: u32 = 320

/**
 * The cells as records of `response_cells`, in the order of the `count` numbers at `order`. `texts` holds, for month, segment, channel and
 * journey, where the list of its texts begins; a list has two numbers for each text from number 0 on, its address and its length. The records
 * stand one after another, in front of each the length of its payload; gives the address of a list of where the first begins and each ends.
 */
export function cellRecords(order: usize, texts: usize, csatLow: f64, csatHigh: f64): usize {
  clearFollows()
  const count = cellCount()
  let room: usize = 0
  for (let i: u32 = 0; i < count; i++) {
    room += besideTexts
    for (let part: usize = 0; part < 4; part++) room += load<u32>(textOf(texts, i, part) + 4)
  }
  const ends = heap.alloc((<usize>count << 2) + 4)
  let to = heap.alloc(room + 16)
  store<u32>(ends, <u32>to)
  for (let place: u32 = 0; place < count; place++) {
    const i = load<u32>(order + (<usize>place << 2))
    setRecord(i, texts, csatLow, csatHigh)
    to = writeRecord(writeVarint(to, makeRecord(recordSlots)))
    store<u32>(ends + (<usize>place << 2) + 4, <u32>to)
  }
  return ends
}

function textOf(texts: usize, cell: u32, part: usize): usize {
  const number = load<u32>(keysAt() + <usize>cell * keyBytes + 4 + (part << 2))
  return load<u32>(texts + (part << 2)) + (<usize>number << 3)
}

function setRecord(i: u32, texts: usize, csatLow: f64, csatHigh: f64): void {
  const key = keysAt() + <usize>i * keyBytes
  setNumber(0, load<u32>(key), 0)
  for (let part: usize = 0; part < 4; part++) {
    const text = textOf(texts, i, part)
    setText(<i32>part + 1, load<u32>(text), load<u32>(text + 4), 0)
  }
  const hasCsat = load<u32>(key + 20) == 1
  setNumber(5, hasCsat ? csatLow : 0, 0)
  setNumber(6, hasCsat ? csatHigh : 0, 0)
  tellSums(told, i)
  for (let sum: i32 = 0; sum < <i32>sums; sum++) setNumber(7 + sum, load<f64>(told + (<usize>sum << 3)), 0)
}
