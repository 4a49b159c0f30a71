import { responseEstimates } from './response-estimates.ts'
import { surveyMetric } from './survey-metric.ts'
import { topBoxShare } from './top-box-share.ts'

/** Customer effort score: percent answering 5, 6 or 7 of 7, where 7 is very easy. Interval: Wilson. */
export const ces = surveyMetric({
  id: 'ces',
  unit: 'percent',
  scale: [0, 100],
  interval: 'wilson',
  fromResponses: (db, query) => responseEstimates(db, query, 'ces', topBoxShare),
})
