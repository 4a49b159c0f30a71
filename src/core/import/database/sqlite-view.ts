import type { ReadableDb } from '../../workspace/database.ts'
import { Failure } from '../../workspace/failure.ts'
import { limits } from '../limits.ts'

interface Step {
  id: number
  parent: number
  detail: string
}

/**
 * Refuses a view that could run without end before it is begun, by SQLite's plan of it: nothing stops a query that yields no row
 * (docs/decisions/0015-views-of-foreign-databases.md). Failure SQL-05.
 */
export function refuseUnbounded(db: ReadableDb, view: string, tables: readonly string[]): void {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
  const plan = db.all<Step & { notused: number }>(`EXPLAIN QUERY PLAN SELECT * FROM ${quoted(view)}`)
  const counts = tables.map((table) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${quoted(table)}`)!.n)
  const endless = plan.some(({ detail }) => /RECURSIVE STEP|VIRTUAL TABLE/.test(detail))
  if (endless || stepsOf(plan, 0, Math.max(1, ...counts)) > limits.viewSteps) {
    throw new Failure('SQL-05', { sheet: view, limit: limits.viewSeconds })
  }
}

/** Rows that are looked at, at most: scans beside each other are loops within each other, each of the largest table there is. */
function stepsOf(plan: readonly Step[], parent: number, rows: number): number {
  const children = plan.filter((step) => step.parent === parent)
  let within = 1
  let before = 0
  for (const { id, detail } of children) {
    const steps = plan.some((step) => step.parent === id) ? stepsOf(plan, id, rows) : 0
    if (detail.startsWith('CORRELATED')) within += steps
    else before += steps
  }
  const scans = children.filter(({ detail }) => /^SCAN (?!CONSTANT)/.test(detail)).length
  return before + Math.max(rows, before) ** scans * within
}
