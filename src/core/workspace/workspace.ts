import { Database, type ReadableDb, type WritableDb } from './database.ts'
import { Failure } from './failure.ts'
import { readMeta, writeMeta } from './meta.ts'
import { currentVersion, migrate, schemaVersion } from './migrations.ts'

/** "TRIP": bytes 68–71 of the file, so that a workspace is known without opening it. */
export const applicationId = 0x54524950

/**
 * An open workspace: one SQLite database in memory. `read` for whoever asks, `write` for whoever changes.
 * It knows no files; a host reads and writes the bytes.
 */
export class Workspace {
  #db: Database

  private constructor(db: Database) {
    this.#db = db
  }

  /** A new, empty workspace; `docId`, a UUID, tells it from all others. */
  static async create(docId: string = crypto.randomUUID()): Promise<Workspace> {
    const db = await Database.open()
    db.run(`PRAGMA application_id = ${applicationId}`)
    migrate(db)
    const workspace = new Workspace(db)
    workspace.setMeta('doc_id', docId)
    return workspace
  }

  /**
   * Opens the bytes of a `.triptych` file and brings them to today's schema.
   * Failures: FMT-01 not a workspace, FMT-02 made by a newer version, FMT-03 damaged.
   */
  static async open(bytes: Uint8Array): Promise<Workspace> {
    if (!isSqlite(bytes)) throw new Failure('FMT-01')
    if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(68) !== applicationId) throw new Failure('FMT-01')
    const db = await Database.open(bytes)
    try {
      // A foreign file is not trusted: no functions from its schema, cells checked before they are read.
      db.run('PRAGMA trusted_schema = OFF')
      db.run('PRAGMA cell_size_check = ON')
      const check = Object.values(db.get('PRAGMA quick_check(1)') ?? {})[0]
      if (check !== 'ok') throw new Failure('FMT-03', { problem: String(check) })
      const version = schemaVersion(db)
      if (version > currentVersion) throw new Failure('FMT-02', { version, known: currentVersion })
      migrate(db)
      return new Workspace(db)
    } catch (error) {
      db.close()
      throw error instanceof Failure ? error : new Failure('FMT-03', { problem: String(error) })
    }
  }

  get read(): ReadableDb {
    return this.#db
  }

  get write(): WritableDb {
    return this.#db
  }

  /**
   * Goes on with a database that was made from `toBytes`: `change` is run on it as one transaction, and only when that has succeeded does
   * it take the place of the one open so far. The bytes are its memory from then on.
   */
  async continueWith<T>(bytes: Uint8Array, change: (db: WritableDb) => T): Promise<T> {
    const next = await Database.openOwn(bytes)
    try {
      const result = next.transaction(() => change(next))
      this.#db.close()
      this.#db = next
      return result
    } catch (error) {
      next.close()
      throw error
    }
  }

  /** The workspace as the bytes of a `.triptych` file. */
  toBytes(): Uint8Array {
    return this.#db.export()
  }

  close(): void {
    this.#db.close()
  }

  meta(key: string): string | null {
    return readMeta(this.#db, key)
  }

  setMeta(key: string, value: string): void {
    writeMeta(this.#db, key, value)
  }

  /** Is this the made-up sample; every slide then says so. */
  get isSample(): boolean {
    return this.meta('sample') === '1'
  }
}

/** Do the bytes start like an SQLite file that has a whole header. */
export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === 'SQLite format 3\0'
}
