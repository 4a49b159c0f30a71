/** Plain numbers of a column that holds ever new ones: digits, perhaps a minus in front, perhaps a point between. */
import { maxColumns } from './layout'
import { isSuspect } from './plain-text'
import { setNumber } from './record'

/** Per column: lowest and highest value that is taken, and whether a point is the decimal sign. */
const lowest: usize = memory.data(maxColumns * 8)
const highest: usize = memory.data(maxColumns * 8)
const pointAllowed: usize = memory.data(maxColumns)

/** What was seen: whole numbers with the least and the greatest of them, and numbers whose point can only be a decimal sign. */
const wholes: usize = memory.data(maxColumns * 4)
const least: usize = memory.data(maxColumns * 8)
const greatest: usize = memory.data(maxColumns * 8)
const points: usize = memory.data(maxColumns * 4)

export function setRange(column: i32, low: f64, high: f64, point: bool): void {
  store<f64>(lowest + (<usize>column << 3), low)
  store<f64>(highest + (<usize>column << 3), high)
  store<u8>(pointAllowed + column, point ? 1 : 0)
  store<f64>(least + (<usize>column << 3), Infinity)
  store<f64>(greatest + (<usize>column << 3), -Infinity)
}

/** Forgets what was seen. */
export function clearNumbers(): void {
  memory.fill(wholes, 0, maxColumns * 4)
  memory.fill(points, 0, maxColumns * 4)
}

export function wholeCount(column: i32): u32 {
  return load<u32>(wholes + (<usize>column << 2))
}
export function leastWhole(column: i32): f64 {
  return load<f64>(least + (<usize>column << 3))
}
export function greatestWhole(column: i32): f64 {
  return load<f64>(greatest + (<usize>column << 3))
}
export function pointCount(column: i32): u32 {
  return load<u32>(points + (<usize>column << 2))
}

/** Takes a plain number within its range into its slot; false when TypeScript has to read it. */
export function takeNumber(column: i32, at: usize, n: u32, slot: i32): bool {
  if (n > 16 || isSuspect(at, n)) return false
  const end = at + n
  const negative = load<u8>(at) == 45
  if (negative) at++
  const digits = at
  let value: i64 = 0
  let point: usize = 0
  for (; at < end; at++) {
    const c = load<u8>(at)
    if (c == 46 && point == 0 && at > digits) point = at
    else if (c >= 48 && c <= 57) value = value * 10 + (c - 48)
    else return false
  }
  const length = <u32>(end - digits) - (point ? 1 : 0)
  // Beyond 15 digits a double is not exact. A leading zero may be part of a code.
  if (length == 0 || length > 15 || (load<u8>(digits) == 48 && length > 1 && point != digits + 1)) return false
  let number = <f64>value
  if (point) {
    const fraction = <u32>(end - point) - 1
    // "1.234" may be a thousand or a fraction: the column decides.
    if (fraction == 0 || !load<u8>(pointAllowed + column)) return false
    if (fraction == 3 && <u32>(point - digits) <= 3 && load<u8>(digits) != 48) return false
    // Both are exact, so their quotient is the nearest double to the decimal (Clinger 1990).
    number = <f64>value / powerOfTen(fraction)
  }
  if (negative) number = -number
  const wide = <usize>column << 3
  if (number < load<f64>(lowest + wide) || number > load<f64>(highest + wide)) return false
  const counter = (point ? points : wholes) + (<usize>column << 2)
  store<u32>(counter, load<u32>(counter) + 1)
  if (!point) {
    if (number < load<f64>(least + wide)) store<f64>(least + wide, number)
    if (number > load<f64>(greatest + wide)) store<f64>(greatest + wide, number)
  }
  // There is no minus zero in a table.
  setNumber(slot, number == 0 ? 0 : number, 0)
  return true
}

function powerOfTen(exponent: u32): f64 {
  let power: f64 = 1
  while (exponent-- > 0) power *= 10
  return power
}
