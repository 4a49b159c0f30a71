import { tIntervalOfSe } from '../stats/means.ts'
import type { ReadableDb } from '../workspace/database.ts'
import { type Group, inOrderOf } from './grouping.ts'
import { gathered, groupedRows, type ImportedRow, withoutCovered, withoutReplaced } from './imported-rows.ts'
import type { Estimate, MetricQuery } from './metric.ts'

interface ScoreRow extends ImportedRow {
  n: number | null
  sd: number | null
}

/** A value with its base, as far as it is known; `df` are the degrees of freedom behind `se`. */
interface Score {
  value: number
  n: number | null
  se: number | null
  df: number
}

/** A score's metric name as an id: "CX index" is cx_index. */
const metricIdSql = `REPLACE(REPLACE(LOWER(TRIM(metric)), ' ', '_'), '-', '_')`

/** Names under which scores were imported, as written in the file, with their row counts. */
export function listScoreMetrics(db: ReadableDb): { metric: string; rows: number }[] {
  return db.all('SELECT metric, COUNT(*) AS rows FROM scores GROUP BY metric ORDER BY metric')
}

/** The imports that brought values of `metric`. */
export function scoreImportIds(db: ReadableDb, metric: string): readonly number[] {
  return db.once(JSON.stringify(['score imports', metric]), () =>
    db
      .all<{ id: number }>(`SELECT DISTINCT import_id AS id FROM scores WHERE ${metricIdSql} = ?`, [metric])
      .map((row) => row.id),
  )
}

/**
 * One estimate per group from the values imported for `metric` (case, spaces and hyphens do not matter). SE = sd/√n where both are given, with a
 * t interval. Of several segments the row without a segment stands for the whole; where there is none, their mean weighted by n
 * (unweighted where an n is missing). Several periods, or companies, of one group are averaged with equal weight; n is their
 * sum where all have one.
 */
export function scoreEstimates(db: ReadableDb, query: MetricQuery, metric: string): Estimate[] {
  return groupedRows(db, scoreRows(db, metric), query)
    .map(({ group, rows }) => toEstimate(group, averageOfPeriods(rows)))
    .sort(inOrderOf(query.by))
}

function scoreRows(db: ReadableDb, metric: string): readonly ScoreRow[] {
  return db.once(JSON.stringify(['scores', metric]), () =>
    withoutReplaced(
      db.all<ScoreRow>(
        `SELECT import_id AS importId, company_id AS companyId, period_start AS start, grain, value, n, sd, NULLIF(segment, '') AS segment
         FROM scores WHERE ${metricIdSql} = ? ORDER BY id`,
        [metric],
      ),
    ),
  )
}

function averageOfPeriods(rows: readonly ScoreRow[]): Score {
  const units = gathered(withoutCovered(rows), (row) => `${row.companyId} ${row.start} ${row.grain}`)
  return combine(units.map((unit) => ({ score: wholeOfSegments(unit), weight: 1 })))
}

/** One company in one period: the row of the whole, or else the mean of its segments. */
function wholeOfSegments(rows: readonly ScoreRow[]): Score {
  const whole = rows.filter((row) => row.segment === null)
  const used = whole.length > 0 ? whole : rows
  const weighted = used.every((row) => row.n !== null && row.n > 0)
  return combine(used.map((row) => ({ score: scoreOf(row), weight: weighted ? row.n! : 1 })))
}

function scoreOf({ value, n, sd }: ScoreRow): Score {
  const known = n !== null && n > 1 && sd !== null
  return { value, n, se: known ? sd / Math.sqrt(n) : null, df: known ? n - 1 : 0 }
}

/** Weighted mean of independent scores: SE = √Σ(w·se)²/Σw, n summed; each null unless every score has one. */
function combine(parts: readonly { score: Score; weight: number }[]): Score {
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const ofAll = (pick: (score: Score) => number | null): number[] | null => {
    const values = parts.map((part) => pick(part.score)).filter((value) => value !== null)
    return values.length === parts.length ? values : null
  }
  const ns = ofAll((score) => score.n)
  const ses = ofAll((score) => score.se)
  return {
    value: parts.reduce((sum, part) => sum + part.weight * part.score.value, 0) / total,
    n: ns ? ns.reduce((a, b) => a + b, 0) : null,
    se: ses ? Math.hypot(...ses.map((se, i) => se * parts[i]!.weight)) / total : null,
    df: parts.reduce((sum, part) => sum + part.score.df, 0),
  }
}

function toEstimate(group: Group, { value, n, se, df }: Score): Estimate {
  const interval = se === null ? { low: null, high: null } : tIntervalOfSe(value, se, df)
  return { ...group, source: 'imported', n, value, low: interval.low, high: interval.high, se, flag: null }
}
