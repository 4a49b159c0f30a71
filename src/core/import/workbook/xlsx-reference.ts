import { limits } from '../limits.ts'

/** Where a cell is: row from 1, column from 0. */
export interface CellPlace {
  row: number
  column: number
}

/** The place that "AB12" names, or undefined for what is no reference or lies outside the largest sheet there is. */
export function readReference(reference: string): CellPlace | undefined {
  let i = 0
  let column = 0
  for (; i < reference.length; i++) {
    // Letters of either case: the bit between them is set.
    const letter = (reference.charCodeAt(i) | 32) - 96
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  if (i === 0 || column > limits.sheetColumns || i === reference.length || i > 3) return undefined
  let row = 0
  for (; i < reference.length; i++) {
    const digit = reference.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return undefined
    row = row * 10 + digit
  }
  return row >= 1 && row <= limits.sheetRows ? { row, column: column - 1 } : undefined
}
