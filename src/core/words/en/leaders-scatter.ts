/** What the scatter of score against growth says. Numbers, periods and names come formatted. */

/** How many years growth follows the score. */
const later = { 0: '', 1: ' a year later', 2: ' two years later' } as const
const before = { 0: '', 1: ' of the year before', 2: ' of two years before' } as const

export const leadersScatter = {
  chart: {
    name: 'Company',
    outlier: 'Outlier',
    line: 'Regression line',
    low: '95% band, low',
    high: '95% band, high',
    more: '{n} names in the data table only',
  },
  /** An axis with the periods it is of. */
  axis: (measure: string, periods: string) => (periods === '' ? measure : `${measure}, ${periods}`),
  note: 'Association, not cause',
  subtitle: (metric: string, lag: 0 | 1 | 2) => `Revenue growth, % a year, against ${metric}${before[lag]}`,
  headline: {
    together: (metric: string, lag: 0 | 1 | 2, r: string, n: string, window: string) =>
      `A higher ${metric} went with faster revenue growth${later[lag]}: r = ${r} across ${n} companies, ${window}`,
    against: (metric: string, lag: 0 | 1 | 2, r: string, n: string, window: string) =>
      `A higher ${metric} went with slower revenue growth${later[lag]}: r = ${r} across ${n} companies, ${window}`,
    carriedTogether: (metric: string, lag: 0 | 1 | 2, r: string, name: string) =>
      `A higher ${metric} went with faster growth${later[lag]} (r = ${r}), but not clearly without ${name}`,
    carriedAgainst: (metric: string, lag: 0 | 1 | 2, r: string, name: string) =>
      `A higher ${metric} went with slower growth${later[lag]} (r = ${r}), but not clearly without ${name}`,
    /** A company whose name would need a third line. */
    oneCompany: 'one company',
    unclear: (metric: string, lag: 0 | 1 | 2, r: string, n: string, window: string) =>
      `No clear link between ${metric} and revenue growth${later[lag]}: r = ${r} across ${n} companies, ${window}`,
    few: (n: string) => `Only ${n} companies have both a CX score and revenue growth: too few to see a link`,
    sameScore: (metric: string, n: string) =>
      `All ${n} companies have the same ${metric}: there is no link with growth to see`,
    sameGrowth: (n: string) =>
      `The revenue of all ${n} companies grew alike: there is no link with their scores to see`,
    lag: (lag: 0 | 1 | 2, from: string, to: string) =>
      `Growth${later[lag]} cannot be told from revenue in ${from}–${to}: too few periods are left`,
  },
  tiles: {
    title: 'How strong is the link',
    link: 'Score and growth',
    linkNote: (rho: string, n: string, interval: string | null) =>
      `${interval === null ? '' : `95% interval ${interval}; `}Spearman ρ = ${rho}, n = ${n}`,
    none: 'no figure',
    slope: (metric: string) => `For each point more of ${metric}`,
    slopeValue: (points: string) => `${points} points a year`,
    slopeNote: (interval: string) => `of growth; 95% interval ${interval}`,
    noLine: 'no line',
    fewForLine: (least: string) => `a line is drawn from ${least} companies`,
    noSpread: 'scores or growth do not differ',
    leaveOneOut: 'Does one company make it?',
    leaveOneOutNote: (name: string) => `r, less any one company; farthest without ${name}`,
    fewForLink: (n: string) => `r needs four companies; n = ${n}`,
    fewToLeaveOut: 'needs five companies',
    outliers: 'Outliers',
    noOutliers: 'none',
    untested: 'not tested',
    several: (n: string) => `${n} companies`,
    outlierOf: (name: string, t: string) => `${name} t = ${t}`,
    withoutOutliers: (r: string) => `r without = ${r}`,
    fewForOutliers: (least: string) => `needs ${least} companies`,
    outlierRule: 'studentised residuals, 5% after Bonferroni',
    periods: 'Periods with revenue after the score',
    importPeriods: 'Choose a shorter lag or a longer window, or import later periods',
  },
  foot: {
    method: (n: string, spans: string | null) =>
      `Growth (CAGR): ${n} companies, each over its own span${spans === null ? '' : ` (${spans})`}`,
    link: 'Interval of r: Fisher',
    line: 'Line: least squares with the 95% band of its mean',
    outlier: 'Ring: outlier, externally studentised residual with p < 0.05 after Bonferroni',
    colours: 'Blue and vermillion: leaders and laggards by the rule',
    few: (n: string, least: string) =>
      `Only ${n} companies (fewer than ${least}): no line, no test for outliers, and any one company can turn the link`,
    excluded: (names: string) => `Not shown: ${names}`,
  },
  controls: {
    lag: 'Growth follows the score',
    lagHint: 'Whether a score is set against the growth of the same years, or of later ones.',
    lags: { 0: 'Same years', 1: 'One year later', 2: 'Two years later' },
  },
}
