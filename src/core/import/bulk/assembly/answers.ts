/** What TypeScript says of a text: its value in the record, or that the row is not an ordinary one. */
import { copySlot, slotAt } from './layout'
import { putNull, putNumber, putText, reserve } from './record'

/** Asks for the value of a text of a column. `kept`: the answer is remembered, the same text is not asked about again. */
@external("host", "read")
declare function read(column: i32, at: usize, n: u32, kept: bool): void

const nothing: u8 = 0
const number: u8 = 1
const text: u8 = 2
const odd: u8 = 3

let kind: u8 = nothing
let value: f64 = 0
let textAt: usize = 0
let textLength: u32 = 0
let dimension: u32 = 0

export function answerNull(): void {
  kind = nothing
}

/** `numbered` is the number of the text that the number stands for, where that is remembered. */
export function answerNumber(given: f64, numbered: u32): void {
  kind = number
  value = given
  dimension = numbered
}

/** Room for a text of n bytes as the answer. `numbered` is the number of the text in its dimension. */
export function answerText(n: u32, numbered: u32): usize {
  kind = text
  textAt = reserve(n)
  textLength = n
  dimension = numbered
  return textAt
}

/** The row cannot be taken as it stands: it is rejected, told about, or loses a value. */
export function answerOdd(): void {
  kind = odd
}

/** Asks and puts the answer into a slot; false when the row is odd. */
export function ask(column: i32, at: usize, n: u32, slot: i32): bool {
  read(column, at, n, false)
  if (kind == odd) return false
  put(slotAt(slot), textAt)
  return true
}

/** A kept answer is what it puts into a slot; instead of one, this serial type says that the row is odd. */
const oddType: i32 = -1

/** Asks for an answer that is kept: in 32 bytes from `entry`. */
export function askOnce(column: i32, at: usize, n: u32, entry: usize): void {
  read(column, at, n, true)
  if (kind == odd) {
    store<i32>(entry, oddType)
    return
  }
  let copy: usize = 0
  if (kind == text) {
    copy = heap.alloc(textLength + 32)
    memory.copy(copy, textAt, textLength)
  }
  put(entry, copy)
}

/** Puts a kept answer into a slot; false when the row is odd. */
export function putKept(entry: usize, slot: i32): bool {
  if (load<i32>(entry) == oddType) return false
  copySlot(slotAt(slot), entry)
  return true
}

function put(at: usize, stands: usize): void {
  if (kind == text) putText(at, stands, textLength, dimension)
  else if (kind == number) putNumber(at, value, dimension)
  else putNull(at)
}
