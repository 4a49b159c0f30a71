/** The view of the leaders panel that turns the leaders' pace into money. */
export const stake = {
  subtitle: (metric: string, window: string) => `Association, not cause · CX leaders by ${metric}, ${window}`,
  title: (unit: string) => (unit === '' ? 'Revenue a year' : `Revenue a year, ${unit}`),
  tilesTitle: 'What the figure is made of',
  leadersPace: 'At the leaders’ pace',
  actual: (company: string) => `${company}, actual`,
  end: (name: string, growth: string, amount: string) => `${name} (${growth}): ${amount}`,
  headline: {
    noOwn: 'Choose the own company to see what the CX leaders’ pace would be worth to it',
    ownExcluded: (why: string) => `The own company has no growth to set against the CX leaders’: ${why}`,
    noWholeYear: 'The own company’s last periods make no whole year: there is no yearly revenue to start from',
    noGroups: (why: string) => `There are no CX leaders to measure against: ${why}`,
    isLeader: (company: string) => `${company} is among the CX leaders itself: there is no lead to catch up with`,
    same: (company: string) => `${company} grows as fast as the CX leaders: nothing is at stake`,
    faster: (company: string, amount: string, end: string) =>
      `${company} grows faster than the CX leaders: at their pace it would have ${amount} less in ${end}`,
    more: (company: string, amount: string, end: string, doubt: string | null) =>
      `At the CX leaders’ pace ${company} would have ${amount} more revenue in ${end}${doubt === null ? '' : `, but ${doubt}`}`,
    doubt: {
      chance: 'their lead over it may be chance',
      few: (n: string) => `that rests on ${n} ${n === '1' ? 'company' : 'companies'}`,
    },
  },
  atStake: (end: string) => (end === '' ? 'Revenue at stake' : `Revenue at stake in ${end}`),
  notSure: 'not certain',
  own: 'The own company',
  notChosen: 'not chosen',
  needs: 'a score, and revenue of two periods or more',
  growthOf: (company: string) => `Growth of ${company}`,
  aYear: (growth: string) => `${growth} a year`,
  revenueOf: (period: string, amount: string, parts: string | null) =>
    parts === null ? `revenue ${period}: ${amount}` : `revenue of ${parts} periods to ${period}: ${amount}`,
  over: (span: string) => `growth over ${span}`,
  leadersGrowth: 'Growth of the CX leaders',
  horizon: 'Horizon',
  years: (n: number) => `${n} ${n === 1 ? 'year' : 'years'}`,
  constant: 'both growth rates held constant; inflation not taken out',
  lacks: {
    'no-own': 'choose the own company in the settings of the deck',
    'no-whole-year': 'the last periods make no whole year',
  },
  formula:
    'At stake = own revenue × ((1 + leaders’ growth)^years − (1 + own growth)^years), a year’s revenue at the end of the horizon',
  intervalFrom: (draws: string) =>
    `Its interval: laggards’ growth plus the 95% interval of the gap (bootstrap over companies, ${draws} draws)`,
  controls: { horizon: { label: 'Years ahead', hint: 'How long both growth rates are held constant.', unit: 'years' } },
}
