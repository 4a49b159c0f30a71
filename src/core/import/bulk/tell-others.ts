import type { Encoder } from './encoder.ts'

/**
 * Tells the cells of texts that an encoder keeps, without the first cell of each: that is told when the encoder asks about it, so that the
 * texts of a column, kept or not, come in the order of their first appearance.
 */
export function tellOthers(encoder: Encoder, take: (column: number, cell: string, count: number) => void): void {
  for (const { column, text, count } of encoder.kept()) if (count > 1) take(column, text, count - 1)
}
