import initSqlJs, { type Database as SqlJsDatabase, type SqlJsStatic, type Statement } from 'sql.js'

/** What SQLite stores in a cell. Booleans are 0 and 1; dates are ISO 8601 text. */
export type SqlValue = string | number | Uint8Array | null
export type Row = Record<string, SqlValue>

/** A connection that can only ask. Panels and metrics are given this, so they cannot write. */
export interface ReadableDb {
  /** Every row of a query, as plain objects keyed by column name. */
  all<R = Row>(sql: string, params?: readonly SqlValue[]): R[]
  /** The first row of a query, or undefined. */
  get<R = Row>(sql: string, params?: readonly SqlValue[]): R | undefined
  /** Gives every row of a query to `take`, as the values of its columns: for tables too long for objects. */
  each(sql: string, take: (values: SqlValue[]) => void): void
  /**
   * What `make` finds out of the data, made once and kept until anything is written, but for what is written `aside`. `key` names it and all
   * that it is made from besides the data; the answer is shared and not to be changed.
   */
  once<T>(key: string, make: () => T): T
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
  /** Runs work that writes nothing which `once` is asked for: the deck, and which company is our own. */
  aside(work: () => void): void
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

/** Bytes that stay where they are when sql.js takes its copy of them, which it does by `slice`. */
function handedOver(bytes: Uint8Array): Uint8Array {
  const handed = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  handed.slice = () => bytes as Uint8Array<ArrayBuffer>
  return handed
}

/** One open database in memory: sql.js behind the two small interfaces above. */
export class Database implements WritableDb {
  readonly #db: SqlJsDatabase
  #depth = 0
  readonly #kept = new Map<string, unknown>()
  /** `#changes` when the kept was made. */
  #keptAt = 0
  /** Changes that were made aside. */
  #aside = 0
  /** Asks SQLite how many rows it has written; null until it is asked. */
  #counter: Statement | null = null

  private constructor(db: SqlJsDatabase) {
    this.#db = db
  }

  /** Opens a copy of `bytes`, or a new empty database. Throws what SQLite throws if the bytes are no database. */
  static async open(bytes?: Uint8Array): Promise<Database> {
    const sqlite = await loadSqlite()
    return new Database(new sqlite.Database(bytes))
  }

  /** As `open`, but the bytes themselves become the database, which spares a large one the copy: nobody else may use them from now on. */
  static openOwn(bytes: Uint8Array): Promise<Database> {
    return Database.open(handedOver(bytes))
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

  each(sql: string, take: (values: SqlValue[]) => void): void {
    const statement = this.#db.prepare(sql)
    try {
      while (statement.step()) take(statement.get())
    } finally {
      statement.free()
    }
  }

  once<T>(key: string, make: () => T): T {
    const changes = this.#changes()
    if (changes !== this.#keptAt) {
      this.#kept.clear()
      this.#keptAt = changes
    }
    if (!this.#kept.has(key)) this.#kept.set(key, make())
    // A key names one thing, which has one type.
    return this.#kept.get(key) as T
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

  /** Lets SQL call a function, which is asked anew for every row; what it throws ends the statement. */
  define(name: string, work: (value: SqlValue) => SqlValue): void {
    // SQLite counts the parameters that are written here.
    this.#db.create_function(name, (value: SqlValue) => work(value))
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
      // SQLite does not count what a rollback takes back.
      this.#kept.clear()
      this.run(`RELEASE ${savepoint}`)
      throw error
    } finally {
      this.#depth--
    }
  }

  aside(work: () => void): void {
    const before = this.#changes()
    try {
      work()
    } finally {
      this.#aside += this.#changes() - before
    }
  }

  /** Rows written so far, in whatever way, but for those written aside. */
  #changes(): number {
    this.#counter ??= this.#db.prepare('SELECT total_changes()')
    this.#counter.step()
    const [rows] = this.#counter.get() as [number]
    this.#counter.reset()
    return rows - this.#aside
  }

  /** The database file as bytes. sql.js 1.16 keeps pragmas across an export; a test holds it to that. */
  export(): Uint8Array {
    const changes = this.#changes()
    const bytes = this.#db.export()
    // sql.js has closed and opened the database: its statements are gone, and SQLite counts anew.
    this.#counter = null
    this.#aside += this.#changes() - changes
    return bytes
  }

  close(): void {
    this.#db.close()
  }
}
