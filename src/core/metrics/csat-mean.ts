import type { ReadableDb } from '../workspace/database.ts'
import { meanOf, responseEstimates } from './response-estimates.ts'
import { surveyMetric } from './survey-metric.ts'

/** The CSAT scale that most answers of the workspace were given on, or null without answers. */
export function mainCsatScale(db: ReadableDb): [number, number] | null {
  return db.once('main CSAT scale', () => {
    const row = db.get<{ low: number; high: number }>(
      `SELECT csat_low AS low, csat_high AS high FROM response_cells WHERE csat_n > 0
       GROUP BY csat_low, csat_high ORDER BY SUM(csat_n) DESC, csat_high, csat_low LIMIT 1`,
    )
    return row ? [row.low, row.high] : null
  })
}

/** Mean CSAT answer. Means of different scales do not mix: only answers on the main scale count. Interval: t. */
export const csatMean = surveyMetric({
  id: 'csat_mean',
  unit: 'score',
  scale: null,
  interval: 't',
  fromResponses: (db, query) => {
    const scale = mainCsatScale(db)
    return scale ? responseEstimates(db, query, 'csat', meanOf, scale) : []
  },
})
