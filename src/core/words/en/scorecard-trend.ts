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
    /** The same where there is little room. */
    movedInShort: (up: number, down: number) =>
      [up > 0 ? `${up} up` : '', down > 0 ? `${down} down` : ''].filter(Boolean).join(', '),
    /** Between what a change lies: one of these two. */
    since: (date: string) => `since ${date}`,
    inWorkshop: (date: string) => `in the workshop of ${date}`,
    sameInWorkshop: (who: string, outOf: string, date: string) =>
      `${who} stands at ${outOf}: the workshop of ${date} changed no level`,
    same: (who: string, outOf: string, since: string) =>
      `${who} stands at ${outOf}, as on ${since}: no capability changed its level`,
    stays: (who: string, outOf: string, when: string, moved: string) => `${who} stays at ${outOf} ${when}: ${moved}`,
    rose: (who: string, from: string, to: string, when: string, moved: string) =>
      `${who} rose from ${from} to ${to} ${when}: ${moved}`,
    fell: (who: string, from: string, to: string, when: string, moved: string) =>
      `${who} fell from ${from} to ${to} ${when}: ${moved}`,
  },
  assessments: (count: string, one: boolean) => `${count} ${one ? 'assessment' : 'assessments'}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  /** Points of a workshop. */
  talk: { before: (date: string) => `${date}, before talking`, agreed: (date: string) => `${date}, agreed` },
  chart: 'CX maturity by assessment',
  overall: 'Overall',
  changed: 'Changed at the last assessment',
  groups: { up: 'Up', down: 'Down' },
  columns: {
    assessment: 'Assessment',
    before: 'Before',
    now: 'Now',
    evidence: 'Evidence',
    note: 'Why the room agreed',
    direction: 'Direction',
  },
  foot: {
    why: (notes: string) => `Why: ${notes}`,
    workshop: (date: string, from: string, to: string, changed: number) =>
      `Talking in the workshop of ${date} took the whole from ${from} to ${to}; changed levels: ${changed}`,
    talk: 'Of a workshop: before its assessors talked, and with the levels that the room agreed on',
    method: 'At each date: the latest rating of every assessor up to then; overall: geometric mean of pillars',
    added: (added: string, both: string) =>
      `Rated for the first time: ${added}; the lines count them, the headline only the ${both} rated both times`,
    others: (before: string, first: string, now: string, last: string) =>
      `Not the same assessors: ${before} on ${first}, ${now} on ${last}`,
  },
}
