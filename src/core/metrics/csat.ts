import { responseEstimates } from './response-estimates.ts'
import { surveyMetric } from './survey-metric.ts'
import { topBoxShare } from './top-box-share.ts'

/** Customer satisfaction: percent of answers in the top boxes of their scale (`csatThreshold`). Interval: Wilson. */
export const csat = surveyMetric({
  id: 'csat',
  unit: 'percent',
  scale: [0, 100],
  interval: 'wilson',
  fromResponses: (db, query) => responseEstimates(db, query, 'csat', topBoxShare),
})
