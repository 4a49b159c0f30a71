import { app } from './app.ts'
import { robustness } from './leaders-robustness.ts'
import { leadersScatter } from './leaders-scatter.ts'
import { stake } from './leaders-stake.ts'

/** What the revenue of CX leaders and laggards says. Numbers, periods and names come formatted. */
export const leaders = {
  name: 'Growth of CX leaders',
  question: 'Do companies with better CX grow faster?',
  /** The ways to look at it, which the inspector offers first. */
  views: {
    label: 'Show',
    hint: null,
    names: { growth: 'Growth', robustness: 'Robustness', scatter: 'Score and growth', stake: 'Value at stake' },
  },
  robustness,
  stake,
  headline: {
    revenue: 'Without revenue, the growth of CX leaders and laggards cannot be compared',
    scores: 'Without CX scores, companies cannot be told apart into leaders and laggards',
    both: 'CX leaders and laggards cannot be compared yet: scores and revenue are missing',
    onePeriod: (period: string) => `Revenue covers only ${period}: growth needs two periods or more`,
    oneCompany: (name: string) =>
      `Only ${name} has both a CX score and revenue growth: there is nobody to compare with`,
    noCompany: 'No company has both a CX score and revenue growth: nothing can be compared',
    faster: (points: string, window: string, doubt: string | null) =>
      `CX leaders grew ${points} points a year faster than laggards, ${window}${doubt === null ? '' : `, but ${doubt}`}`,
    slower: (points: string, window: string, doubt: string | null) =>
      `CX leaders grew ${points} points a year slower than laggards, ${window}${doubt === null ? '' : `, but ${doubt}`}`,
    /** What stands after the gap where it is not certain. */
    doubt: {
      chance: 'it may be chance',
      flips: (company: string) => `not without ${company}`,
      unclear: (company: string) => `without ${company} it may be chance`,
      oneCompany: 'one company',
    },
    same: (points: string, window: string) =>
      `CX leaders and laggards grew alike, ${window}: the gap is ${points} points a year`,
  },
  growthBy: (metric: string, window: string) => `Revenue growth, % a year, by ${metric}, ${window}`,
  indexBy: (metric: string, base: string, window: string) => `Revenue index by ${metric}, ${base} = 100, ${window}`,
  /** How the score came about. */
  score: {
    average: 'score over the whole window',
    period: (period: string) => `score in ${period}`,
  },
  rules: {
    quartile: (leaders: string, laggards: string, n: string) =>
      `best and worst quarter by score: ${leaders} and ${laggards} of ${n} companies`,
    tercile: (leaders: string, laggards: string, n: string) =>
      `best and worst third by score: ${leaders} and ${laggards} of ${n} companies`,
    median: (leaders: string, laggards: string, n: string) =>
      `upper and lower half by score: ${leaders} and ${laggards} of ${n} companies`,
    sd: (leaders: string, laggards: string, n: string) =>
      `beyond ±1 standard deviation by score: ${leaders} and ${laggards} of ${n} companies`,
    top: (leaders: string, laggards: string, n: string) =>
      `best ${leaders} and worst ${laggards} by score, of ${n} companies`,
    capped: (asked: string) => `${asked} were asked for, no more than half is possible`,
    tied: (names: string) => `equal scores at the cut, where the name decided: ${names}`,
    choice: (id: 'quartile' | 'tercile' | 'median' | 'sd' | 'top', count: number) =>
      ({
        quartile: 'Best and worst quarter',
        tercile: 'Best and worst third',
        median: 'Upper and lower half',
        sd: 'Beyond one standard deviation',
        top: `Best ${count} and worst ${count}`,
      })[id],
  },
  weights: { equal: 'every company counts the same', revenue: 'groups by their summed revenue' },
  noGroups: {
    'too-few-complete': 'fewer than two companies have revenue in every period',
    'equal-scores': 'all companies have the same score',
    'none-beyond': 'on one side no company lies beyond one standard deviation',
  },
  noInterval: 'no interval: a group of one company has no spread',
  chart: {
    scatter: 'Score and revenue growth of each company',
    lines: 'Revenue of CX leaders and laggards',
    tiles: 'How sure is the gap',
    missing: 'What there is, and what is missing',
    growthAxis: 'Revenue growth, % a year',
    scoreAxis: (metric: string, unit: string) => `${metric}, ${unit}`,
    company: 'Company',
    period: 'Period',
    measure: 'Measure',
    value: 'Value',
    note: 'Note',
    base: (period: string) => `${period} = 100`,
    end: (name: string, index: string) => `${name} ${index}`,
    endWithBand: (name: string, index: string) => `${name} ${index}; band: middle half of companies`,
  },
  series: { leaders: 'Leaders', laggards: 'Laggards', median: 'Industry median' },
  tiles: {
    gap: 'Gap, leaders minus laggards',
    points: (value: string) => `${value} points a year`,
    none: 'no figure',
    untested: 'not tested',
    noTest: 'a test needs two companies in each group',
    interval: (range: string) => `95% interval ${range}`,
    chance: 'Could it be chance?',
    chanceNote: (leaders: string, laggards: string) => `permutation test, ${leaders} against ${laggards} companies`,
    link: 'Score and growth',
    linkNote: (rho: string, n: string) => `Spearman ρ = ${rho}, n = ${n}`,
    robust: 'Does it hold?',
    robustValue: (kept: string, of: string) => `${kept} of ${of}`,
    robustNote: 'rules, weights and windows in which the gap keeps its sign',
    without: (company: string, gap: string) => `without ${company} ${gap}`,
    /** One company makes the result. */
    restsOn: (company: string) => `▲ Rests on ${company}`,
    flips: (gap: string) => `without it ${gap}: the sign changes`,
    unclear: (gap: string) => `without it ${gap}, and no longer certain`,
    keptShort: (kept: string, of: string) => `sign kept in ${kept} of ${of} combinations`,
    leaveOneOut: (range: string) => `less any one company ${range}`,
    /** The two weights disagree: the gap by the one that is not shown. */
    otherWay: {
      equal: (gap: string) => `the other way with every company counted the same: ${gap}`,
      revenue: (gap: string) => `the other way when weighted by revenue: ${gap}`,
    },
    revenue: 'Revenue',
    scores: 'CX scores',
    companies: (n: string) => `${n} ${n === '1' ? 'company' : 'companies'}`,
    periods: 'Periods with revenue',
    missing: 'missing',
    importFinancials: `Import “${app.tables.financials}”: company, period, revenue`,
    importScores: `Import “${app.tables.scores}” (company, period, metric, value) or “${app.tables.responses}”`,
    importPeriods: `Import “${app.tables.financials}” for at least one more period`,
    importBoth: 'Scores and revenue must be of the same companies: import both for at least two',
    present: 'imported',
  },
  reasons: {
    'no-score': 'no score',
    'hidden-score': 'too few answers for a score',
    'no-revenue': 'no revenue',
    'one-revenue': 'revenue of one period only',
    'not-positive': 'revenue not above zero, growth undefined',
    'currency-changes': 'revenue in more than one currency',
    missing: (periods: string) => `no revenue in ${periods}`,
  },
  foot: {
    source: (files: string) => `Source: ${files}`,
    metric: (definition: string, score: string) => `${definition}; ${score}`,
    method: (n: string, spans: string | null) =>
      `Growth (CAGR) and correlation: ${n} companies, each over its own span${spans === null ? '' : ` (${spans})`}`,
    groups: (n: string, weight: string) =>
      `Groups (sizes rounded down) and lines: the ${n} companies with revenue in every period; ${weight}`,
    rule: (text: string) => `Rule: ${text}`,
    doubt: (draws: string) => `Interval: bootstrap over companies, ${draws} draws; p: permutation, two-sided`,
    excluded: (count: string, names: string) => `In no group or line (${count}): ${names}`,
    excludedOne: (name: string, reason: string) => `${name} (${reason})`,
    more: (names: string, count: string) => `${names}; and ${count} more`,
    currencies: (list: string) =>
      `Currencies differ (${list}): growth is compared, each in its own currency; revenues are not summed`,
    refused: (list: string) =>
      `Weight by revenue was asked for and refused: revenues in ${list} cannot be summed; every company counts the same instead`,
    season: 'First and last period are different parts of the year: growth includes the season',
    cause: 'Association, not cause',
  },
  scatter: leadersScatter,
  controls: {
    metric: 'CX metric',
    scorePeriod: 'Score',
    scorePeriodHint: 'Of which period the score tells leaders and laggards apart.',
    average: 'Whole window',
    base: 'First period of the window',
    from: 'From',
    to: 'To',
    rule: 'Leaders and laggards',
    ruleHint: 'How many companies count as leaders and as laggards.',
    weight: 'Weight',
    weightHint: 'Whether large companies count more.',
  },
}
