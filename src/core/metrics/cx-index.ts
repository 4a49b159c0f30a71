import { surveyMetric } from './survey-metric.ts'

/** An index of customer experience as imported, 0 to 100 (ACSI-style); not computed from answers. Interval: t from n and sd. */
export const cxIndex = surveyMetric({
  id: 'cx_index',
  unit: 'score',
  scale: [0, 100],
  interval: 't',
  fromResponses: () => [],
})
