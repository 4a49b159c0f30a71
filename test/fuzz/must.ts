import type { FileReport } from '../../src/core/import/report.ts'
import { failureText, isFailureCode } from '../../src/core/words/failure-text.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import type { Failure } from '../../src/core/workspace/failure.ts'
import type { Workspace } from '../../src/core/workspace/workspace.ts'

/** Something that must never happen, with the sentence that says what. */
export class Broken extends Error {}

const words = wordsFor('en')

/** A failure has a sentence, and carries what the sentence needs. */
export function mustHaveSentence(failure: Failure): void {
  if (!isFailureCode(failure.code, words)) throw new Broken(`${failure.code} has no sentence`)
  const text = failureText(failure, words)
  // What a sentence needs and the failure does not carry shows as "undefined".
  const hole = /undefined|NaN|\[object/
  if (hole.test(text) && !hole.test(JSON.stringify(failure.detail))) throw new Broken(`a hole in "${text}"`)
}

/** The counters of a report add up, and the workspace says and holds the same. */
export function mustBalance(workspace: Workspace, { table, read, loaded, rejected, skipped }: FileReport): void {
  if (read !== loaded + rejected + skipped) {
    throw new Broken(`${table}: read ${read}, but loaded ${loaded} + rejected ${rejected} + skipped ${skipped}`)
  }
  const stored = workspace.read.get<{ n: number }>(
    'SELECT count(*) AS n FROM imports WHERE target = ? AND rows_read = ? AND rows_loaded = ? AND rows_rejected = ? AND rows_skipped = ?',
    [table, read, loaded, rejected, skipped],
  )
  if (stored?.n === 0) throw new Broken(`${table}: the workspace counts otherwise than the report`)
  // Companies are described by rows, not counted by them.
  if (table === 'companies') return
  const rows = workspace.read.get<{ n: number }>(
    `SELECT (SELECT count(*) FROM ${table}) - (SELECT sum(rows_loaded) FROM imports WHERE target = ?) AS n`,
    [table],
  )
  if (rows?.n !== 0) throw new Broken(`${table}: ${rows?.n} rows more than the reports say`)
}

export function mustBeWhole(workspace: Workspace): void {
  const check = Object.values(workspace.read.get('PRAGMA integrity_check') ?? {})[0]
  if (check !== 'ok') throw new Broken(`the workspace is damaged: ${check}`)
}

/** Nothing has been imported into a workspace. */
export function mustBeEmpty(workspace: Workspace, after: Failure): void {
  for (const table of importedTables(workspace)) {
    const { n } = workspace.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!
    if (n > 0) throw new Broken(`${after.code} left ${n} rows in ${table}`)
  }
}

/** The tables that imports fill. */
export function importedTables(workspace: Workspace): string[] {
  return workspace.read
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'meta'",
    )
    .map(({ name }) => name)
}
