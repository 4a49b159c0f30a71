import type { Insert, SqlValue, WritableDb } from '../../workspace/database.ts'

/** Statements that are kept prepared; more are needed only by tables of which nothing stays the same for long. */
const keptStatements = 20

/**
 * Inserts rows into a table, some by each statement: beginning one costs more than a row does. What is the same in all rows of a statement is
 * handed over once. Rows stand in the table only when they are `finish`ed.
 */
export class RowInsert {
  readonly #db: WritableDb
  readonly #head: string
  readonly #width: number
  readonly #most: number
  readonly #statements = new Map<string, Insert>()
  /** The values of the rows that wait, one row after another. */
  readonly #values: SqlValue[] = []
  /** Per column: do all rows that wait have the same in it. */
  readonly #isSame: boolean[]

  /** `columns`: what the values of a row are; `most`: rows of a statement. */
  constructor(db: WritableDb, table: string, columns: readonly string[], most: number) {
    this.#db = db
    this.#head = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `
    this.#width = columns.length
    this.#most = most
    this.#isSame = columns.map(() => true)
  }

  /** Takes a row, as the values of its columns; the list may be changed afterwards. */
  add(row: readonly SqlValue[]): void {
    const values = this.#values
    for (let at = 0; at < this.#width; at++) {
      if (row[at] !== values[at] && values.length > at) this.#isSame[at] = false
      values.push(row[at]!)
    }
    if (values.length === this.#most * this.#width) this.#write()
  }

  /** Inserts what waits. */
  finish(): void {
    if (this.#values.length > 0) this.#write()
  }

  free(): void {
    for (const statement of this.#statements.values()) statement.free()
  }

  #write(): void {
    const rows = this.#values.length / this.#width
    const key = `${rows} ${this.#isSame}`
    const kept = this.#statements.get(key)
    if (kept) kept.run(this.#params())
    else if (this.#statements.size < keptStatements) {
      const statement = this.#db.prepare(this.#sql(rows))
      this.#statements.set(key, statement)
      statement.run(this.#params())
    } else {
      this.#isSame.fill(false)
      this.#db.run(this.#sql(rows), this.#params())
    }
    this.#values.length = 0
    this.#isSame.fill(true)
  }

  /** What is the same in all rows has the first numbers of parameters. */
  #sql(rows: number): string {
    let next = this.#isSame.filter(Boolean).length
    const row = () => {
      let same = 0
      return `(${this.#isSame.map((is) => `?${is ? ++same : ++next}`)})`
    }
    return this.#head + Array.from({ length: rows }, row).join(', ')
  }

  #params(): SqlValue[] {
    const [values, isSame, width] = [this.#values, this.#isSame, this.#width]
    const params = values.slice(0, width).filter((_, at) => isSame[at])
    for (let at = 0; at < values.length; ) {
      for (let column = 0; column < width; column++, at++) if (!isSame[column]) params.push(values[at]!)
    }
    return params
  }
}
