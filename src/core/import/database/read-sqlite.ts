import type { Words } from '../../words/index.ts'
import { Database } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { applicationId } from '../../workspace/workspace.ts'
import { CellStore } from '../cell-store.ts'
import { namedHeader } from '../headers/header-row.ts'
import { issueOf } from '../issue-log.ts'
import { limits } from '../limits.ts'
import type { InputFile } from '../report.ts'
import type { Source, SourceFile } from '../source.ts'
import { readWorkspace } from './read-workspace.ts'
import { withClock } from './sqlite-view.ts'

/**
 * Opens a database that is not ours (of a workspace only the ratings are read, `readWorkspace`). It is never written to and no function of its schema is trusted; ordinary tables are proposed, a
 * view is read only when a map names it, and rows are copied out. Failures: SQL-02 damaged, SQL-05 a view that may never end,
 * SQL-06 no tables, LIM-02, LIM-03, SHT-01, SHT-02.
 */
export async function readSqlite(file: InputFile, words: Words): Promise<SourceFile> {
  const { name, bytes } = file
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(68) === applicationId) return readWorkspace(file)
  const db = await openForeign(file)
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('SQL-02', { file: name, problem: String(error) })
    }
  }
  try {
    const tables = guarded(() => tablesOf(db, 'table'))
    const views = guarded(() => tablesOf(db, 'view'))
    if (tables.length === 0 && views.length === 0) throw new Failure('SQL-06', { file: name })
    const opened = new Map<string, Source>()
    const sourceOf = (name: string): Source => {
      if (tables.includes(name)) return tableOf(db, name, words)
      return withClock(db, name, tables, () => tableOf(db, name, words))
    }
    return {
      format: 'sqlite',
      encoding: null,
      delimiter: null,
      choices: tables.map((sheet) => ({ sheet })),
      // Bytes 18 and 19 say "write-ahead log": rows that lie in a -wal file beside this one are not in it.
      issues: bytes[18] === 2 || bytes[19] === 2 ? [issueOf(words, 'SQL-03', 'warning')] : [],
      open({ sheet }) {
        const wanted = sheet ?? (tables.length === 1 ? tables[0]! : undefined)
        if (wanted === undefined) throw new Failure('SHT-02', { file: name, available: tables.join(', ') })
        if (!tables.includes(wanted) && !views.includes(wanted)) {
          throw new Failure('SHT-01', { sheet: wanted, available: [...tables, ...views].join(', ') })
        }
        const source = opened.get(wanted) ?? guarded(() => sourceOf(wanted))
        opened.set(wanted, source)
        return source
      },
      close: () => db.close(),
    }
  } catch (error) {
    db.close()
    throw error
  }
}

async function openForeign(file: InputFile): Promise<Database> {
  const damaged = (problem: unknown) =>
    new Failure('SQL-02', { file: file.name, problem: String(problem).slice(0, 200) })
  const db = await Database.open(file.bytes).catch((error) => {
    throw damaged(error)
  })
  try {
    db.run('PRAGMA trusted_schema = OFF')
    db.run('PRAGMA cell_size_check = ON')
    db.run('PRAGMA query_only = ON')
    // The check below would evaluate them, and they may be anything; what they say of their own data is not asked.
    db.run('PRAGMA ignore_check_constraints = ON')
    const check = Object.values(db.get('PRAGMA quick_check(1)') ?? {})[0]
    if (check !== 'ok') throw damaged(check)
    return db
  } catch (error) {
    db.close()
    throw error instanceof Failure ? error : damaged(error)
  }
}

/** Names of ordinary tables or of views; virtual and shadow tables are left alone. */
function tablesOf(db: Database, type: 'table' | 'view'): string[] {
  return db
    .all<{ name: string; type: string; schema: string }>('PRAGMA table_list')
    .filter((entry) => entry.schema === 'main' && entry.type === type && !entry.name.startsWith('sqlite_'))
    .map((entry) => entry.name)
    .sort()
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Copies a table out of the database: numbered column names, so that no name is special; whole numbers beyond 2^53 as text. */
function tableOf(db: Database, table: string, words: Words): Source {
  const columns = db
    .all<{ name: string; hidden: number }>(`PRAGMA table_xinfo(${quoted(table)})`)
    .filter((column) => column.hidden === 0)
    .map((column) => column.name)
  const { header, issues } = namedHeader(columns, 1, words)
  const store = copied(db, table, columns, false) ?? copied(db, table, columns, true)!
  return {
    sheet: table,
    headerRow: 1,
    header,
    titles: [table],
    head: [],
    issues,
    byteAt: () => null,
    rows: () => store.rows(),
  }
}

/**
 * The rows of a table or view. A whole number beyond 2^53 arrives rounded: then, undefined, and the rows are asked for again with such
 * numbers as text. Failure LIM-03 too many rows.
 */
function copied(db: Database, table: string, columns: readonly string[], exact: boolean) {
  const selected = columns.map((column, index) => `${selection(quoted(column), exact)} AS c${index}`)
  const store = new CellStore(columns.length)
  let line = 0
  let rounded = false
  db.each(`SELECT ${selected.join(', ')} FROM ${quoted(table)} LIMIT ${limits.databaseRows + 1}`, (values) => {
    if (++line > limits.databaseRows) throw new Failure('LIM-03', { limit: limits.databaseRows })
    store.startRow(line)
    for (let column = 0; column < columns.length; column++) {
      const value = values[column]
      if (value === null || value === undefined) continue
      if (value instanceof Uint8Array) {
        const raw = new TextDecoder().decode(value).replaceAll('\0', '\u2400')
        store.fail({ code: 'TXT-01', detail: {}, columnNo: column + 1, raw })
        continue
      }
      if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) rounded = true
      store.put(column, typeof value === 'string' ? store.once(value) : value)
    }
  })
  return rounded && !exact ? undefined : store
}

/**
 * How a column is asked for: a blob is no data that a field could hold; a text with a zero byte would arrive cut there, and comes as its bytes
 * instead.
 */
function selection(column: string, exact: boolean): string {
  const text = `CASE WHEN instr(${column}, char(0)) THEN CAST(${column} AS BLOB) ELSE ${column} END`
  const large = `${column} > 9007199254740991 OR ${column} < -9007199254740991`
  const integer = exact ? `WHEN 'integer' THEN CASE WHEN ${large} THEN CAST(${column} AS TEXT) ELSE ${column} END` : ''
  return `CASE typeof(${column}) WHEN 'blob' THEN NULL WHEN 'text' THEN ${text} ${integer} ELSE ${column} END`
}
