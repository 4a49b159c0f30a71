import type { Database, ReadableDb, SqlValue } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'

/** Views of a database that is not ours: programs of its author, which are ended after some seconds (docs/decisions/0015). */

/** What the tables are called while a view is read, so that the plan tells them from what is made on the way. */
const clocked = 'triptych clocked'
/** The function that looks at the clock, and every how many rows it does. */
const tick = 'triptych_tick'
const rowsPerLook = 256

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Runs `work` with every ordinary table replaced by a view of it that looks at the clock with each row, so that also a query that yields no row ends
 * in time; then all is as before. Failure SQL-05 after ten seconds, or when the plan of `view` has loops without any table in them that could
 * run without end.
 */
export function withClock<T>(db: Database, view: string, tables: readonly string[], work: () => T): T {
  const deadline = Date.now() + limits.viewSeconds * 1_000
  const late = new Failure('SQL-05', { sheet: view, limit: limits.viewSeconds })
  let [rows, isLate] = [0, false]
  db.define(tick, () => {
    if (++rows % rowsPerLook === 0 && Date.now() > deadline) {
      isLate = true
      throw late
    }
    return 1
  })
  // The rollback takes the tables' places back; nothing of this is ever written to a file.
  db.run('PRAGMA query_only = OFF; PRAGMA legacy_alter_table = ON; SAVEPOINT clocked')
  try {
    const largest = Math.max(1, ...[...tables, 'sqlite_schema'].map((table) => rowsOf(db, table)))
    for (const [k, table] of tables.entries()) putClock(db, table, k)
    // Outside the schema itself no function counts as safe; ours is, and there are no others.
    db.run('PRAGMA trusted_schema = ON')
    if (stepsOf(planOf(db, view), 0, largest).between > limits.viewSteps) throw late
    return work()
  } catch (error) {
    throw isLate ? late : error
  } finally {
    db.run('ROLLBACK TO clocked; RELEASE clocked')
    db.run('PRAGMA trusted_schema = OFF; PRAGMA legacy_alter_table = OFF; PRAGMA query_only = ON')
  }
}

const rowsOf = (db: ReadableDb, table: string) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${quoted(table)}`)!.n

function putClock(db: Database, table: string, k: number): void {
  const [first] = db.all<{ name: SqlValue }>(`PRAGMA table_xinfo(${quoted(table)})`)
  const moved = quoted(`triptych moved ${k}`)
  db.run(`ALTER TABLE ${quoted(table)} RENAME TO ${moved}`)
  // The function is given a column, or it would be asked once for a whole loop.
  const asked = `${tick}(${quoted(clocked)}.${quoted(String(first!.name))})`
  db.run(`CREATE VIEW ${quoted(table)} AS SELECT * FROM ${moved} AS ${quoted(clocked)} WHERE ${asked}`)
}

interface Step {
  id: number
  parent: number
  detail: string
}

function planOf(db: ReadableDb, view: string): Step[] {
  return db.all<Step & { notused: number }>(`EXPLAIN QUERY PLAN SELECT * FROM ${quoted(view)}`)
}

/** Steps at most: `between` two looks at the clock, and `rows` that come out. */
interface Bound {
  between: number
  rows: number
}

const endless: Bound = { between: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY }
/** Rows of tables that are looked at in ten seconds, at most. */
const clockedRows = 30_000_000

/**
 * What a part of a plan may take. Loops beside each other are loops within each other; one over a table has a clock in it, any other is as long as
 * what it runs over: rows that are written in the query, or that another part brings out. `largest`: rows of the largest table.
 */
function stepsOf(plan: readonly Step[], parent: number, largest: number): Bound {
  let [between, clockedLoops, again] = [1, 1, 1]
  const beside: Bound = { between: 0, rows: 0 }
  for (const { id, detail } of plan.filter((step) => step.parent === parent)) {
    if (/RECURSIVE STEP|VIRTUAL TABLE/.test(detail)) return endless
    const inner = plan.some((step) => step.parent === id) ? stepsOf(plan, id, largest) : { between: 0, rows: 0 }
    if (detail.startsWith('CORRELATED')) again *= Math.max(1, inner.between)
    else {
      beside.between += inner.between
      beside.rows += inner.rows
    }
    const loop = /^(?:SCAN|SEARCH) (?:(\d+) )?(CONSTANT ROW)?/.exec(detail)
    if (!loop) continue
    if (!detail.includes(clocked)) between *= loop[2] ? Number(loop[1] ?? 1) : Math.max(largest, beside.rows)
    else if (!detail.includes('(rowid=?)')) clockedLoops *= largest
  }
  const rows = Math.min(clockedLoops, clockedRows) * between
  return { between: between * again + beside.between, rows: Math.max(rows, beside.rows) }
}
