import { meanOf, responseEstimates } from './response-estimates.ts'
import { surveyMetric } from './survey-metric.ts'

/** Mean effort answer, 1 very hard to 7 very easy. Interval: t. */
export const cesMean = surveyMetric({
  id: 'ces_mean',
  unit: 'score',
  scale: [1, 7],
  interval: 't',
  fromResponses: (db, query) => responseEstimates(db, query, 'ces', meanOf),
})
