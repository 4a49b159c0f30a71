import { adjustedWald, waldSe } from '../stats/proportions.ts'
import { effectiveN, responseEstimates } from './response-estimates.ts'
import { surveyMetric } from './survey-metric.ts'

/**
 * Net Promoter Score, −100 to +100 points: 100·(share scoring 9–10 − share scoring 0–6). Interval: adjusted Wald; `se` is the
 * Wald standard error, and the adjusted one where all answers are of one kind.
 */
export const nps = surveyMetric({
  id: 'nps',
  unit: 'points',
  scale: [-100, 100],
  interval: 'adjusted-wald',
  fromResponses: (db, query) =>
    responseEstimates(db, query, 'nps', (sums) => {
      const n = effectiveN(sums)
      const promoters = (sums.top / sums.w) * n
      const detractors = (sums.bottom / sums.w) * n
      const { low, high, se } = adjustedWald(promoters, detractors, n)
      return {
        value: (100 * (sums.top - sums.bottom)) / sums.w,
        interval: { low, high, se: waldSe(promoters, detractors, n) || se },
      }
    }),
})
