import type { WrittenNumber } from '../source.ts'

/** A record of a JSON file, its keys in order and each once; `from` is the byte of its brace. */
export class JsonRecord {
  readonly keys: string[] = []
  readonly values: JsonValue[] = []
  readonly from: number

  constructor(from: number) {
    this.from = from
  }
}

/** A list of a JSON file, and the bytes that it stands in. */
export class JsonList {
  readonly items: JsonValue[] = []
  readonly from: number
  to = 0

  constructor(from: number) {
    this.from = from
  }
}

export type JsonValue = string | number | WrittenNumber | boolean | null | JsonRecord | JsonList
