import type { WritableDb } from '../workspace/database.ts'

/**
 * How many of the highest answers count as satisfied, by the points of the scale (methods §1): 3 points or fewer the top
 * one, 7 points the top three, every other scale up to 11 points the top two (4–5 of 5, 9–10 of 10, 9–10 of 0–10). A longer
 * scale (0–100) has no boxes: its top fifth counts. The answer counts when it is at or above this threshold.
 */
export function csatThreshold(low: number, high: number): number {
  const points = high - low + 1
  if (points > 11) return high - (high - low) / 5
  const boxes = points <= 3 ? 1 : points === 7 ? 3 : 2
  return high - boxes + 1
}

/** `csatThreshold` as SQL over one response. */
const thresholdSql = `CASE
  WHEN csat_high - csat_low + 1 > 11 THEN csat_high - (csat_high - csat_low) / 5.0
  WHEN csat_high - csat_low + 1 <= 3 THEN csat_high
  WHEN csat_high - csat_low + 1 = 7 THEN csat_high - 2
  ELSE csat_high - 1 END`

/** The columns of a cell that are added up. */
const sumColumns = [
  ...['nps_n', 'nps_w', 'nps_w2', 'promoters', 'detractors'],
  ...['csat_n', 'csat_w', 'csat_w2', 'csat_top', 'csat_sum', 'csat_sum2'],
  ...['ces_n', 'ces_w', 'ces_w2', 'ces_top', 'ces_sum', 'ces_sum2'],
] as const

const addedUp = sumColumns.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')

/** The cells of the responses that meet a condition. */
const cellsOf = (condition: string) => `
  SELECT company_id, month, segment, channel, journey, csat_low, csat_high,
    COUNT(nps), TOTAL(w * (nps IS NOT NULL)), TOTAL(w * w * (nps IS NOT NULL)), TOTAL(w * (nps >= 9)), TOTAL(w * (nps <= 6)),
    COUNT(csat), TOTAL(w * (csat IS NOT NULL)), TOTAL(w * w * (csat IS NOT NULL)), TOTAL(w * (csat >= ${thresholdSql})),
    TOTAL(w * csat), TOTAL(w * csat * csat),
    COUNT(ces), TOTAL(w * (ces IS NOT NULL)), TOTAL(w * w * (ces IS NOT NULL)), TOTAL(w * (ces >= 5)),
    TOTAL(w * ces), TOTAL(w * ces * ces)
  FROM (
    SELECT company_id, COALESCE(SUBSTR(answered_on, 1, 7), '') AS month,
      COALESCE(segment, '') AS segment, COALESCE(channel, '') AS channel, COALESCE(journey, '') AS journey,
      CASE WHEN csat IS NULL THEN 0 ELSE COALESCE(csat_low, 1) END AS csat_low,
      CASE WHEN csat IS NULL THEN 0 ELSE COALESCE(csat_high, 5) END AS csat_high,
      nps, csat, ces, COALESCE(weight, 1.0) AS w
    FROM responses WHERE COALESCE(weight, 1.0) > 0 AND ${condition}
  )
  GROUP BY company_id, month, segment, channel, journey, csat_low, csat_high`

/**
 * Rebuilds `response_cells` from `responses`; to be called when answers go or change their company. What each column
 * holds stands in schema.sql. An answer without a weight weighs 1; one with a weight of 0 or less is not counted. A CSAT
 * answer without a scale is read as 1–5; a cell of answers without CSAT has the scale 0–0. CES is stored with 7 = very easy.
 */
export function refreshResponseCells(db: WritableDb): void {
  db.transaction(() => {
    db.run('DELETE FROM response_cells')
    db.run(`INSERT INTO response_cells ${cellsOf('true')}`)
  })
}

/** Adds the answers of rows after `lastId` to `response_cells`. */
export function addNewResponses(db: WritableDb, lastId: number): void {
  // "true": else SQLite takes the ON of the upsert for the one of a join (lang_upsert, §2.2).
  db.run(
    `INSERT INTO response_cells SELECT * FROM (${cellsOf('id > ?')}) WHERE true ON CONFLICT DO UPDATE SET ${addedUp}`,
    [lastId],
  )
}

/** The sums of one cell, in the order of `sumColumns`; the scale is 0–0 for answers without CSAT. */
export interface ResponseCell {
  companyId: number
  month: string
  segment: string
  channel: string
  journey: string
  scale: readonly [number, number]
  sums: ArrayLike<number>
}

/** Adds sums that were made elsewhere to `response_cells`. */
export function addResponseCells(db: WritableDb, cells: readonly ResponseCell[]): void {
  const holders = Array(7 + sumColumns.length).fill('?')
  const insert = db.prepare(
    `INSERT INTO response_cells VALUES (${holders.join(', ')}) ON CONFLICT DO UPDATE SET ${addedUp}`,
  )
  try {
    for (const cell of cells) insert.run(recordOf(cell))
  } finally {
    insert.free()
  }
}

function recordOf({ companyId, month, segment, channel, journey, scale, sums }: ResponseCell): (string | number)[] {
  const record: (string | number)[] = [companyId, month, segment, channel, journey, scale[0], scale[1]]
  for (let i = 0; i < sums.length; i++) record.push(sums[i]!)
  return record
}
