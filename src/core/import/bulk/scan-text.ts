import type { PlainText, SourceRow } from '../source.ts'
import type { Encoder, EncoderHost } from './encoder.ts'

/** Walks a text by an encoder, window by window. */
export class TextScan {
  readonly #text: PlainText
  #window = 0

  constructor(text: PlainText) {
    this.#text = text
  }

  /**
   * Lets the encoder, which has been told its columns, take the rows, or those of the windows that begin within a head of so many bytes.
   * `after` is called when a window is done, with the share of the text that is.
   */
  run(encoder: Encoder, after: (share: number) => void, head = Number.POSITIVE_INFINITY): void {
    const { bytes, from, end } = this.#text
    for (let at = from; at < Math.min(end, from + head); ) {
      this.#window = at
      const stop = Math.min(at + encoder.windowBytes, end)
      at += encoder.scan(bytes.subarray(at, stop), stop === end)
      after((at - from) / (end - from))
    }
  }

  /** Answers `takeOdd`: reads the row as all rows are read, and gives it to `take`, unless its line holds nothing. */
  odd(encoder: Encoder, take: (row: SourceRow, gathered: boolean) => void): EncoderHost['takeOdd'] {
    return (offset, line, gathered) => {
      const { row, next, nextLine } = this.#text.rowAt(this.#window + offset, line)
      if (row) take(row, gathered)
      encoder.calls.setLine(nextLine)
      return next - this.#window
    }
  }
}
