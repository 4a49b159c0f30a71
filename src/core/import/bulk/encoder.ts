import type { IndexCells } from '../../workspace/index-pages.ts'
import wasm from './assembly/index.ts?assembly'
import type { EncoderExports } from './encoder-exports.ts'

/** What the encoder asks of whoever drives it; addresses are offsets in its memory. */
export interface EncoderHost {
  /** Says by `answer…` what a text of a column is. `kept`: it is not asked about again. */
  read(column: number, text: string, kept: boolean): void
  /**
   * Takes over a row that is not an ordinary one; gives the offset in the window of the next. `gathered`: the texts of its cells have been
   * read or counted.
   */
  takeOdd(offset: number, line: number, gathered: boolean): number
  /** A zone behind a time of day: each of a column at least once. */
  takeZone(column: number, zone: string): void
  takePages(pages: Uint8Array): void
  takeLeaf(page: number, lastRow: number): void
}

/** For calls that ask nothing back. */
export const silentHost: EncoderHost = {
  read: () => undefined,
  takeOdd: () => 0,
  takeZone: () => undefined,
  takePages: () => undefined,
  takeLeaf: () => undefined,
}

/** What is done with a column; the numbers are those of assembly/layout.ts. */
export const roles = { ignored: 0, remembered: 1, dates: 2, texts: 3, numbers: 4, prose: 5 } as const
export type Role = keyof typeof roles

/** Slots that every record needs, and slots of which a record needs one (assembly/scan.ts). */
export const needs = { required: 1, oneOf: 2 } as const

/** Sums of one cell of answers, in the order of the columns of `response_cells`. */
export interface CellSums {
  company: number
  /** Numbers of the texts among the values of their dimension; 0 for none. */
  month: number
  segment: number
  channel: number
  journey: number
  hasCsat: boolean
  sums: Float64Array
}

/** Numbers of a cell's key in front of its sums, their bytes, and how many sums (assembly/cells.ts). */
export const cellKeyNumbers = 6
const cellKeyBytes = 4 * cellKeyNumbers
const cellSums = 17

let compiled: WebAssembly.Module | undefined

let looking: Encoder | undefined

/** The one encoder for those who only look at windows of a text and keep nothing in it. */
export function lookingEncoder(): Encoder {
  looking ??= new Encoder(silentHost)
  return looking
}

/** The encoder of assembly/, with texts for addresses. */
export class Encoder {
  readonly #exports: EncoderExports
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #encoder = new TextEncoder()
  #bytes = new Uint8Array()

  constructor(host: EncoderHost) {
    compiled ??= new WebAssembly.Module(wasm)
    const instance = new WebAssembly.Instance(compiled, {
      host: {
        read: (column: number, at: number, length: number, kept: number) =>
          host.read(column, this.#text(at, length), kept !== 0),
        takeOdd: (offset: number, line: number, gathered: number) => host.takeOdd(offset, line, gathered !== 0),
        takeZone: (column: number, at: number, length: number) => host.takeZone(column, this.#text(at, length)),
        takePages: (at: number, count: number) =>
          host.takePages(this.#memory().subarray(at, at + count * this.#pageSize)),
        takeLeaf: (page: number, lastRow: number) => host.takeLeaf(page, lastRow),
      },
    })
    this.#exports = instance.exports as unknown as EncoderExports
  }

  #pageSize = 0

  /** The functions that need no texts. */
  get calls(): Omit<
    EncoderExports,
    'memory' | 'input' | 'windowBytes' | 'answerText' | 'setText' | 'addKey' | 'scan' | 'survey'
  > {
    return this.#exports
  }

  /** Begins a table of `columns` columns, after row `lastRow`, on pages numbered from `firstPage`. */
  beginPages(pageSize: number, columns: number, firstPage: number, lastRow: number): void {
    this.#pageSize = pageSize
    this.#exports.beginPages(pageSize, columns, firstPage, lastRow)
  }

  /** Bytes that one call of `scan` takes. */
  get windowBytes(): number {
    return this.#exports.windowBytes.value as number
  }

  /** Scans a window of text; gives how many of its bytes are done, which may be more than there are. */
  scan(window: Uint8Array, final: boolean): number {
    this.load(window)
    return this.#exports.scan(window.length, final) >>> 0
  }

  /** Puts a window of text before the encoder, for calls that take no text themselves. */
  load(window: Uint8Array): void {
    this.#memory().set(window, this.#exports.input.value as number)
  }

  /** Surveys a window of text (assembly/utf8.ts); gives how many of its bytes are done. */
  survey(window: Uint8Array, final: boolean): number {
    this.load(window)
    return this.#exports.survey(window.length, final) >>> 0
  }

  answerText(text: string, dimension = 0): void {
    const bytes = this.#encoder.encode(text)
    const at = this.#exports.answerText(bytes.length, dimension)
    this.#memory().set(bytes, at)
  }

  setText(slot: number, text: string, dimension = 0): void {
    const bytes = this.#encoder.encode(text)
    const at = this.#exports.reserve(bytes.length)
    this.#memory().set(bytes, at)
    this.#exports.setText(slot, at, bytes.length, dimension)
  }

  /** Notes the id of a response that is there already; false when it was noted before. */
  addKey(company: number, id: string): boolean {
    this.#exports.beginRow()
    const bytes = this.#encoder.encode(id)
    const at = this.#exports.reserve(bytes.length)
    this.#memory().set(bytes, at)
    return this.#exports.addKey(company, at, bytes.length) !== 0
  }

  /** The distinct texts that were kept, in the order of their first appearance, with the number of their cells. */
  *kept(): Iterable<{ column: number; text: string; count: number }> {
    const e = this.#exports
    for (let entry = e.firstKept(); entry !== 0; entry = e.nextKept(entry)) {
      const text = this.#text(e.keptText(entry), e.keptLength(entry))
      yield { column: e.keptColumn(entry), text, count: e.keptCount(entry) }
    }
  }

  /** The sums of answers so far. */
  *cells(): Iterable<CellSums> {
    const bytes = cellKeyBytes + 8 * cellSums
    const count = this.#exports.cellCount()
    const from = this.#exports.cellsAt()
    // A copy: the memory moves when it grows.
    const { buffer } = this.#memory().slice(from, from + count * bytes)
    for (let i = 0; i < count; i++) {
      const [company, month, segment, channel, journey, hasCsat] = new Uint32Array(buffer, i * bytes, 6)
      yield {
        company: company!,
        month: month!,
        segment: segment!,
        channel: channel!,
        journey: journey!,
        hasCsat: hasCsat === 1,
        sums: new Float64Array(buffer, i * bytes + cellKeyBytes, cellSums),
      }
    }
  }

  /** The keys of the cells, six numbers each: company, month, segment, channel, journey, and 1 with a CSAT. */
  cellKeys(): Uint32Array {
    const from = this.#exports.cellKeysAt()
    return new Uint32Array(this.#memory().slice(from, from + this.#exports.cellCount() * cellKeyBytes).buffer)
  }

  /**
   * The cells as records of `response_cells`, in the order of `order`. `texts`: those of months, segments, channels and journeys by number;
   * `scale`: that of a CSAT.
   */
  cellRecords(order: Uint32Array, texts: readonly (readonly string[])[], scale: readonly [number, number]): IndexCells {
    const e = this.#exports
    const lists = this.#put(Uint32Array.from(texts, (list) => this.#putTexts(list)))
    const at = e.cellRecords(this.#put(order), lists, scale[0], scale[1])
    const [first, ends] = [this.#numbers(at, 1)[0]!, this.#numbers(at + 4, order.length)]
    // A copy: the memory moves when it grows.
    return { bytes: this.#memory().slice(first, ends.at(-1) ?? first), ends: ends.map((end) => end - first) }
  }

  /** So many numbers from an address on; a view is lost when the memory grows. */
  #numbers(at: number, count: number): Uint32Array {
    return new Uint32Array(this.#memory().buffer, at, count)
  }

  /** Puts texts into the memory; gives where the list of their addresses and lengths stands. */
  #putTexts(texts: readonly string[]): number {
    const encoded = texts.map((text) => this.#encoder.encode(text))
    const all = this.#exports.allocate(encoded.reduce((sum, bytes) => sum + bytes.length, 0))
    const list = new Uint32Array(2 * encoded.length)
    let at = all
    for (const [i, bytes] of encoded.entries()) {
      this.#memory().set(bytes, at)
      list.set([at, bytes.length], 2 * i)
      at += bytes.length
    }
    return this.#put(list)
  }

  #put(numbers: Uint32Array): number {
    const at = this.#exports.allocate(numbers.byteLength)
    this.#memory().set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at)
    return at
  }

  #text(at: number, length: number): string {
    return this.#decoder.decode(this.#memory().subarray(at, at + length))
  }

  /** The memory as bytes; a view is lost when the memory grows. */
  #memory(): Uint8Array {
    if (this.#bytes.buffer !== this.#exports.memory.buffer) this.#bytes = new Uint8Array(this.#exports.memory.buffer)
    return this.#bytes as Uint8Array
  }
}
