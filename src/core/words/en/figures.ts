/** The few figures that a slide is about, as a table names them: `of` is a company, segment or pillar, empty for the whole market. */
export const figures = {
  names: {
    value: (metric: string, of: string) => `${metric}, ${of}`,
    mean: (metric: string) => `${metric}, mean of all`,
    place: (metric: string, of: string) => `Rank by ${metric}, ${of}`,
    'weighted-place': (metric: string, of: string) => `Rank by ${metric} under other weights, ${of}`,
    gap: (metric: string) => `Growth gap by ${metric}, points a year`,
    link: (metric: string) => `Link of ${metric} and growth, r`,
    kept: (metric: string) => `Ways of asking that keep the gap by ${metric}`,
    stake: (_metric: string, of: string) => `Revenue a year at the leaders’ pace, ${of}`,
    maturity: (_metric: string, of: string) => (of === '' ? 'Maturity overall' : `Maturity overall, ${of}`),
    pillar: (_metric: string, of: string) => `Maturity, ${of}`,
    disputed: () => 'Capabilities that assessors dispute',
    gaps: () => 'Capabilities below their target',
    'open-gaps': () => 'Gaps that nobody works on',
    'quick-wins': () => 'Quick wins still open',
    finished: () => 'Finished initiatives',
  },
  /** The interval behind a value, or the places that are possible: "38 (34 to 42)". */
  within: (value: string, range: string) => `${value} (${range})`,
}
