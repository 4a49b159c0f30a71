import initSqlJs, { type Database as SqlJsDatabase, type SqlJsStatic } from 'sql.js'

/** What SQLite stores in a cell. Booleans are 0 and 1; dates are ISO 8601 text. */
export type SqlValue = string | number | Uint8Array | null
export type Row = Record<string, SqlValue>

/** A connection that can only ask. Panels and metrics are given this, so they cannot write. */
export interface ReadableDb {
  /** Every row of a query, as plain objects keyed by column name. */
  all<R = Row>(sql: string, params?: readonly SqlValue[]): R[]
  /** The first row of a query, or undefined. */
  get<R = Row>(sql: string, params?: readonly SqlValue[]): R | undefined
}

/** A prepared statement that is run many times; `free` it in a `finally`. */
export interface Insert {
  run(params: readonly SqlValue[]): void
  free(): void
}

/** A connection that can also change the workspace. */
export interface WritableDb extends ReadableDb {
  run(sql: string, params?: readonly SqlValue[]): void
  prepare(sql: string): Insert
  /** Runs `work` as one transaction: all of it, or (when it throws) nothing. Nests by savepoints. */
  transaction<T>(work: () => T): T
}

export interface SqliteSource {
  /** The bytes of `sql-wasm-browser.wasm`; in Node sql.js finds its own file. */
  wasm?: ArrayBuffer
}

let engine: Promise<SqlJsStatic> | undefined

/** Loads SQLite once for this process or worker; later calls return the same engine. */
export function loadSqlite(source: SqliteSource = {}): Promise<SqlJsStatic> {
  engine ??= initSqlJs({
    ...(source.wasm ? { wasmBinary: source.wasm } : {}),
    // Without this, sqrt() and friends go to legacy functions that print warnings.
    useOldExtensionFunctions: false,
  } as Parameters<typeof initSqlJs>[0])
  return engine
}

/** One open database in memory: sql.js behind the two small interfaces above. */
export class Database implements WritableDb {
  readonly #db: SqlJsDatabase
  #depth = 0

  private constructor(db: SqlJsDatabase) {
    this.#db = db
  }

  /** Opens a copy of `bytes`, or a new empty database. Throws what SQLite throws if the bytes are no database. */
  static async open(bytes?: Uint8Array): Promise<Database> {
    const sqlite = await loadSqlite()
    return new Database(new sqlite.Database(bytes))
  }

  all<R = Row>(sql: string, params: readonly SqlValue[] = []): R[] {
    const statement = this.#db.prepare(sql)
    try {
      statement.bind(params as SqlValue[])
      // sql.js's own getAsObject asks for the names anew with every row: six times as long.
      const names = statement.getColumnNames()
      const rows: R[] = []
      while (statement.step()) {
        const values = statement.get()
        rows.push(Object.fromEntries(names.map((name, at) => [name, values[at]])) as R)
      }
      return rows
    } finally {
      // sql.js keeps statements alive in the WebAssembly heap until they are freed.
      statement.free()
    }
  }

  get<R = Row>(sql: string, params: readonly SqlValue[] = []): R | undefined {
    return this.all<R>(sql, params)[0]
  }

  run(sql: string, params?: readonly SqlValue[]): void {
    // Given parameters, even none, sql.js runs only the first statement of several.
    this.#db.run(sql, params as SqlValue[] | undefined)
  }

  prepare(sql: string): Insert {
    const statement = this.#db.prepare(sql)
    return {
      run: (params) => statement.run(params as SqlValue[]),
      free: () => void statement.free(),
    }
  }

  transaction<T>(work: () => T): T {
    const savepoint = `nested_${this.#depth}`
    this.run(`SAVEPOINT ${savepoint}`)
    this.#depth++
    try {
      const result = work()
      this.run(`RELEASE ${savepoint}`)
      return result
    } catch (error) {
      this.run(`ROLLBACK TO ${savepoint}`)
      this.run(`RELEASE ${savepoint}`)
      throw error
    } finally {
      this.#depth--
    }
  }

  /** The database file as bytes. sql.js 1.16 keeps pragmas across an export; a test holds it to that. */
  export(): Uint8Array {
    return this.#db.export()
  }

  close(): void {
    this.#db.close()
  }
}
