/** What TypeScript says of a text: its value in the record, or that the row is not an ordinary one. */
import { reserve, setNull, setNumber, setText } from './record'

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
  return put(slot)
}

/** Asks for an answer that is kept: in an entry of 32 bytes from `entry`. */
export function askOnce(column: i32, at: usize, n: u32, entry: usize): void {
  read(column, at, n, true)
  store<u8>(entry, kind)
  store<u32>(entry + 4, dimension)
  store<f64>(entry + 8, value)
  if (kind != text) return
  const copy = heap.alloc(textLength + 32)
  memory.copy(copy, textAt, textLength)
  store<u32>(entry + 16, <u32>copy)
  store<u32>(entry + 20, textLength)
}

/** Puts a kept answer into a slot; false when the row is odd. */
export function putKept(entry: usize, slot: i32): bool {
  kind = load<u8>(entry)
  dimension = load<u32>(entry + 4)
  value = load<f64>(entry + 8)
  textAt = load<u32>(entry + 16)
  textLength = load<u32>(entry + 20)
  return put(slot)
}

function put(slot: i32): bool {
  if (kind == odd) return false
  if (kind == text) setText(slot, textAt, textLength, dimension)
  else if (kind == number) setNumber(slot, value, dimension)
  else setNull(slot)
  return true
}
