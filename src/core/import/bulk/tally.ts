import type { Encoder } from './encoder.ts'

/**
 * Tells the texts that an encoder has seen, each column's in the order of their first appearance: those that it keeps with the number of
 * their cells, and behind them those that it does not keep, one by one.
 */
export class Tally {
  readonly #take: (column: number, cell: string, count: number) => void
  /** How many cells of each kept text have been told, in the encoder's order. */
  readonly #told: number[] = []

  constructor(take: (column: number, cell: string, count: number) => void) {
    this.#take = take
  }

  /** A text that the encoder does not keep. */
  takeOther(encoder: Encoder, column: number, cell: string): void {
    // What is kept of a column came first.
    if (this.#told.length === 0) this.finish(encoder)
    this.#take(column, cell, 1)
  }

  /** Tells what has not been told of the kept texts. */
  finish(encoder: Encoder): void {
    let place = 0
    for (const { column, text, count } of encoder.kept()) {
      const told = this.#told[place] ?? 0
      if (count > told) this.#take(column, text, count - told)
      this.#told[place++] = count
    }
  }
}
