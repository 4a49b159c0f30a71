/** Companies, or units of one, side by side. Numbers and ranks come formatted. */
export const scorecardUnits = {
  name: 'Units compared',
  unnamed: 'no company named',
  /** What is compared, where the model has several pillars. */
  maturity: 'CX maturity',
  headline: {
    alone: (name: string) => `Only ${name} has been rated; a comparison needs two companies`,
    several: (count: string) => `${count} others`,
    own: (own: string, rank: string, count: string, what: string, value: string, leading: string, first: string) =>
      `${own} is ${rank} of ${count} on ${what}, at ${value}; in front: ${leading} at ${first}`,
    leads: (name: string, count: string, what: string, value: string, second: string, next: string) =>
      `${name} leads ${count} companies on ${what}, at ${value}; next is ${second} at ${next}`,
    level: (names: string, count: string, what: string, value: string) =>
      `${names} lead ${count} companies on ${what}, both at ${value}`,
    many: (leaders: string, count: string, what: string, value: string) =>
      `${leaders} of ${count} companies share the lead on ${what}, at ${value}`,
  },
  scaleOf: (what: string, low: string, high: string) => `${what}, ${low} to ${high}`,
  count: (count: string, one: boolean) => `${count} ${one ? 'company' : 'companies'}`,
  chart: 'Maturity by company',
  columns: { rank: '#', company: 'Company', overall: 'Overall', stage: 'Stage', rated: 'Rated' },
  foot: {
    source: (files: string, ratings: string, when: string | null) =>
      `Source: ${files}; ratings: ${ratings}${when === null ? '' : `, ${when}`}`,
    method: {
      pillars:
        'The stronger the ink, the higher on the scale. Pillar: weighted mean of its rated capabilities; overall: geometric mean of pillars; no interval: ratings are no sample',
      capabilities:
        'The stronger the ink, the higher on the scale. Overall: geometric mean of pillars, each the weighted mean of what is rated; no interval: ratings are no sample',
    },
    partly: '* under 80% of the capabilities rated; what is not rated is left out, never counted as low',
  },
}
