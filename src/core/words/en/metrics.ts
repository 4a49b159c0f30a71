/** A metric's name, its short form for axes, and one line that defines it on the slide. */
export const metrics = {
  nps: {
    name: 'Net Promoter Score',
    short: 'NPS',
    unit: 'points, −100 to +100',
    definition: 'NPS: share scoring 9–10 minus share scoring 0–6, in points',
  },
  csat: {
    name: 'Customer satisfaction',
    short: 'CSAT',
    unit: '% satisfied',
    definition: 'CSAT: share choosing the top two of the scale',
  },
  csat_mean: {
    name: 'Customer satisfaction (mean)',
    short: 'CSAT mean',
    unit: 'mean of the scale',
    definition: 'CSAT mean: average answer on the scale',
  },
  ces: {
    name: 'Customer effort score',
    short: 'CES',
    unit: '% finding it easy',
    definition: 'CES: share answering 5, 6 or 7 of 7, where 7 is very easy',
  },
  ces_mean: {
    name: 'Customer effort score (mean)',
    short: 'CES mean',
    unit: 'mean, 1 to 7',
    definition: 'CES mean: average answer, 1 very hard to 7 very easy',
  },
  cx_index: {
    name: 'CX index',
    short: 'CX index',
    unit: '0 to 100',
    definition: 'CX index: as imported, or else computed from NPS, satisfaction and effort',
  },
  revenue: {
    name: 'Revenue',
    short: 'Revenue',
    unit: 'money',
    definition: 'Revenue as imported',
  },
  operating_profit: {
    name: 'Operating profit',
    short: 'Operating profit',
    unit: 'money',
    definition: 'Operating profit as imported',
  },
}

/** How an interval was computed, as a footnote says it. */
export const methods = {
  'adjusted-wald': '95% interval: adjusted Wald',
  wilson: '95% interval: Wilson',
  t: '95% interval: Student t',
  normal: '95% interval: ± 1.96 standard errors',
}
