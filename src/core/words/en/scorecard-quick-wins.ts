import { app } from './app.ts'

const initiatives = (one: boolean) => (one ? 'initiative' : 'initiatives')

/** What is worth doing first. Numbers and money come formatted. */
export const scorecardQuickWins = {
  name: 'Quick wins',
  headline: {
    none: 'No initiative is listed yet, so none can be weighed',
    over: (all: string, done: string, one: boolean) =>
      one
        ? 'The one initiative is over; nothing is left to weigh'
        : `All ${all} initiatives are over, ${done} of them done`,
    overMeasured: (all: string, better: string, measured: string, one: boolean) =>
      `${one ? 'The one initiative is' : `All ${all} initiatives are`} over; of ${measured} with a metric, ${better} moved it the right way by more than chance`,
    noFigures: (open: string, one: boolean) =>
      one
        ? 'The one open initiative lacks its benefit or its effort, so it cannot be weighed'
        : `None of the ${open} open initiatives has both benefit and effort, so none can be weighed`,
    tooFew: (placed: string, fewest: string, one: boolean) =>
      `Only ${placed} open ${initiatives(one)} ${one ? 'has' : 'have'} benefit and effort; a median needs ${fewest}`,
    noWin: (placed: string, name: string, benefit: string, effort: string) =>
      `None of ${placed} open initiatives is a quick win; ${name} is worth most, ${benefit} for ${effort}`,
    noWinInShort: (placed: string) => `None of ${placed} open initiatives is a quick win`,
    oneWin: (name: string, placed: string, benefit: string, effort: string) =>
      `${name} is the one quick win of ${placed} open initiatives: ${benefit} for ${effort}`,
    wins: (wins: string, placed: string, benefit: string, effort: string, one: boolean) =>
      `${wins} of ${placed} open initiatives ${one ? 'is a quick win' : 'are quick wins'}, worth ${benefit} for ${effort}`,
  },
  measure: { cost: 'Benefit against cost', days: 'Benefit against person-days' },
  withDays: (rate: string) => `person-days at ${rate}`,
  daysOf: (days: string) => `${days} person-days`,
  chart: 'Open initiatives',
  listed: 'All initiatives',
  axes: {
    benefit: 'Benefit',
    cost: 'Cost',
    costWithDays: 'Cost with person-days',
    days: 'Person-days',
  },
  quadrants: { 'quick-win': 'Quick wins', 'major-project': 'Major projects', 'fill-in': 'Fill-ins', avoid: 'Avoid' },
  groups: {
    undivided: 'Open',
    lacking: 'Open, without figures',
    done: 'Done: metric after against before',
    stopped: 'Stopped',
  },
  figures: { benefit: 'benefit', cost: 'cost', days: 'person-days' },
  lacks: (figures: string) => `no ${figures}`,
  notMeasured: 'not measured',
  columns: {
    group: 'Group',
    name: 'Initiative',
    pair: { cost: 'Benefit / cost', days: 'Benefit / days' },
    benefit: 'Benefit',
    cost: 'Cost',
    days: 'Person-days',
    status: 'Status',
    before: 'Before the start',
    after: 'After the end',
  },
  dots: {
    name: 'Initiative',
    outlier: 'Outlier',
    line: 'Line',
    low: 'Low',
    high: 'High',
    more: 'In the list only: {n}',
  },
  effort: { cost: 'Cost', days: 'Person-days' },
  controls: {
    effort: 'Effort',
    dayRate: 'A person-day costs',
    dayRateHint: 'Added to the cost of every initiative; 0 leaves person-days out.',
    benefitFrom: 'A benefit is high from',
    effortUpTo: { cost: 'A cost is low up to', days: 'An effort is low up to' },
    median: 'Without a choice: the median of the open initiatives.',
    days: 'days',
  },
  foot: {
    toImport: `To weigh: import “${app.tables.initiatives}” with name, benefit, cost, effort_days and status`,
    rule: (benefit: string, medianBenefit: boolean, effort: string, medianEffort: boolean) =>
      `Quick win: benefit from ${benefit}${medianBenefit ? ' (median)' : ''} at an effort up to ${effort}${medianEffort ? ' (median)' : ''}; major project: more effort; fill-in: less benefit; avoid: both`,
    lacking: (count: string) => `Listed without a place, as a figure is missing: ${count}`,
    effect:
      'After against before: the first year after the end less the last one before the start (else quarters), with 95% interval; in colour where that excludes no change. It is no proof of cause',
  },
}
