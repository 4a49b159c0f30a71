/** Where the assessors differ. Numbers come formatted. */
export const scorecardSpread = {
  name: 'Assessors’ spread',
  headline: {
    alone: 'One assessor has rated so far; how far others would agree is not known',
    neverTogether: 'No capability has been rated by two assessors yet, so agreement cannot be told',
    apart: (count: string, all: string, widest: string, low: string, high: string) =>
      `Assessors are two levels or more apart on ${count} of ${all} capabilities, most on ${widest} (${low} to ${high})`,
    close: (agreed: string, all: string) =>
      `Nowhere are assessors two levels apart; on ${agreed} of ${all} capabilities they all agree`,
    agree: (all: string, one: boolean) =>
      one
        ? 'Assessors agree on the one capability that several of them rated'
        : `Assessors agree on all ${all} capabilities that several of them rated`,
  },
  measure: (low: string, high: string) => `Levels given by each assessor, ${low} to ${high}`,
  assessors: (count: string, one: boolean) => `${count} ${one ? 'assessor' : 'assessors'}`,
  chart: 'Levels given, by capability',
  groups: { apart: 'Two levels or more apart', closer: 'Closer together' },
  columns: {
    group: 'Agreement',
    median: 'Median',
    range: 'Range',
    sd: 'SD',
  },
  foot: {
    marks: 'Circle: a level that was given, with the number of assessors where several; upright strokes: the median',
    toCompare: 'To compare: let a second person rate the same capabilities, under a name of their own',
    order: 'Ordered by range, then by standard deviation (SD, n − 1)',
    once: (count: string) => `Rated by one assessor alone, so not shown: ${count}`,
  },
}
