import type { ReadableDb } from '../workspace/database.ts'
import { inOrderOf } from './grouping.ts'
import { groupedRows, type ImportedRow, withoutCovered, withoutReplaced } from './imported-rows.ts'
import type { Estimate, Metric } from './metric.ts'

/** A column of `financials`, summed over the group. Money has no base, no interval and no segment. */
export function importedMoney(id: 'revenue' | 'operating_profit'): Metric {
  return {
    id,
    unit: 'money',
    better: 'higher',
    scale: null,
    interval: null,
    hasBaseRule: false,
    estimate: (db, query) =>
      db.once(JSON.stringify(['estimate', id, query]), () =>
        groupedRows(db, withoutReplaced(readColumn(db, id)), query)
          .map(({ group, rows }): Estimate => {
            const value = withoutCovered(rows).reduce((sum, row) => sum + row.value, 0)
            return { ...group, source: 'imported', n: null, value, low: null, high: null, se: null, flag: null }
          })
          .sort(inOrderOf(query.by)),
      ),
  }
}

function readColumn(db: ReadableDb, column: 'revenue' | 'operating_profit'): ImportedRow[] {
  return db.all<ImportedRow>(
    `SELECT import_id AS importId, company_id AS companyId, period_start AS start, grain, ${column} AS value, NULL AS segment
     FROM financials WHERE ${column} IS NOT NULL ORDER BY id`,
  )
}

/** The currency of all imported money; null where the files name none, or more than one. */
export function revenueCurrency(db: ReadableDb): string | null {
  const rows = db.all<{ currency: string | null }>(
    'SELECT DISTINCT currency FROM financials WHERE revenue IS NOT NULL OR operating_profit IS NOT NULL',
  )
  return rows.length === 1 ? rows[0]!.currency : null
}
