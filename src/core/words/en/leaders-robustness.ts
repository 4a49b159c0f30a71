/** The view of the leaders panel that asks for the gap in every way. */
export const robustness = {
  subtitle: (metric: string, window: string) => `Gap in revenue growth by ${metric}, points a year, ${window}`,
  title: 'The gap by every rule, weight, window and score',
  axis: 'Revenue growth, leaders minus laggards, points a year, with 95% intervals',
  sides: { below: 'laggards grew faster', above: 'leaders grew faster' },
  counts: 'same sign',
  kept: (kept: string, of: string) => `${kept} of ${of}`,
  headline: {
    noGap: (why: string) => `By this rule there is no gap to test: ${why}`,
    flips: (gap: string, company: string, without: string) =>
      `The gap of ${gap} points a year rests on ${company}: without it, it is ${without}`,
    unclear: (gap: string, company: string, without: string) =>
      `The gap of ${gap} points a year is certain only with ${company}: without it, ${without}`,
    same: (gap: string, of: string) =>
      `There is hardly a gap to test: ${gap} points a year, the first of ${of} ways to ask`,
    weights: {
      equal: (faster: boolean): string =>
        faster
          ? 'CX leaders grew faster only while every company counts the same: by revenue they grew slower'
          : 'CX leaders grew slower only while every company counts the same: by revenue they grew faster',
      revenue: (faster: boolean): string =>
        faster
          ? 'CX leaders grew faster only by revenue: with every company counted the same they grew slower'
          : 'CX leaders grew slower only by revenue: with every company counted the same they grew faster',
    },
    all: (faster: boolean, of: string, doubt: string | null) =>
      `However one asks, CX leaders grew ${faster ? 'faster' : 'slower'} than laggards: in all ${of} combinations${doubt === null ? '' : `, but ${doubt}`}`,
    some: (faster: boolean, kept: string, of: string, doubt: string | null) =>
      `CX leaders grew ${faster ? 'faster' : 'slower'} than laggards in ${kept} of ${of} combinations${doubt === null ? '' : `, but ${doubt}`}`,
    chance: 'the gap shown may be chance',
    untested: 'groups of one prove nothing',
  },
  rules: (id: 'quartile' | 'tercile' | 'median' | 'sd' | 'top', count: number) =>
    ({
      quartile: 'Quarters',
      tercile: 'Thirds',
      median: 'Halves',
      sd: 'Beyond ±1 SD',
      top: `Best and worst ${count}`,
    })[id],
  weights: { equal: 'companies equal', revenue: 'by revenue' },
  score: { average: 'score over the window', base: 'score of its first period' },
  columns: {
    group: 'Rule',
    row: 'Weight',
    mark: 'Window and score',
    value: 'Gap',
    low: 'Low',
    high: 'High',
    shown: 'Shown',
  },
  shownGap: 'The gap shown (◆)',
  keeps: 'Keeps its sign',
  keepsNote: 'combinations of rule, weight, window and score',
  withoutOne: 'Without any one company',
  movesMost: (company: string, gap: string) => `${company} matters most: without it ${gap}`,
  nobodyToSpare: 'a group of one company cannot spare it',
  otherWeight: 'By the other weight',
  disagree: (weight: string) => `${weight}: the weights disagree`,
  notSummed: (currencies: string) => `revenues in ${currencies} cannot be summed`,
  noOther: 'no groups by the other weight',
  order: (windows: string, scores: readonly string[]) =>
    `In each row from the top: ${windows}${scores.length > 1 ? `; in each window by the ${scores.join(', then by the ')}` : ''}`,
  intervals: (each: string, shown: string) =>
    `Bootstrap over companies, seeded: ${each} draws a combination, ${shown} for the one shown`,
  shownIs: (n: string, weight: string) => `Shown: ${n} companies with revenue in every period; ${weight}`,
}
