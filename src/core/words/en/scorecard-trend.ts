const capabilities = (count: number) => `${count} ${count === 1 ? 'capability' : 'capabilities'}`

/** How maturity moved over the assessments. Values, dates and counts in sentences come formatted. */
export const scorecardTrend = {
  name: 'Trend',
  headline: {
    undated: 'Ratings have no dates, so no trend can be told',
    once: (date: string) => `There is one assessment so far, of ${date}; a trend needs two`,
    /** Who a sentence is about: one of these two. */
    whole: 'CX maturity',
    onBoth: (count: string) => `On the ${count} capabilities rated both times, CX maturity`,
    /** What changed: up, down, or both; not neither. */
    moved: (up: number, down: number) =>
      up === 0
        ? `${capabilities(down)} went down`
        : down === 0
          ? `${capabilities(up)} went up`
          : `${capabilities(up)} went up, ${down} down`,
    same: (who: string, outOf: string, since: string) =>
      `${who} stands at ${outOf}, as on ${since}: no capability changed its level`,
    stays: (who: string, outOf: string, since: string, moved: string) =>
      `${who} stays at ${outOf} since ${since}: ${moved}`,
    rose: (who: string, from: string, to: string, since: string, moved: string) =>
      `${who} rose from ${from} to ${to} since ${since}: ${moved}`,
    fell: (who: string, from: string, to: string, since: string, moved: string) =>
      `${who} fell from ${from} to ${to} since ${since}: ${moved}`,
  },
  assessments: (count: string, one: boolean) => `${count} ${one ? 'assessment' : 'assessments'}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  chart: 'CX maturity by assessment',
  overall: 'Overall',
  changed: 'Changed at the last assessment',
  groups: { up: 'Up', down: 'Down' },
  columns: {
    assessment: 'Assessment',
    before: 'Before',
    now: 'Now',
    evidence: 'Evidence',
    direction: 'Direction',
  },
  foot: {
    method: 'At each date: the latest rating of every assessor up to then; overall: geometric mean of pillars',
    added: (added: string, both: string) =>
      `Rated for the first time: ${added}; the lines count them, the headline only the ${both} rated both times`,
    others: (before: string, first: string, now: string, last: string) =>
      `Not the same assessors: ${before} on ${first}, ${now} on ${last}`,
  },
}
