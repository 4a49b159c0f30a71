import { rankingsMovement } from './rankings-movement.ts'
import { rankingsPlaces } from './rankings-places.ts'
import { rankingsWeights } from './rankings-weights.ts'
import { the } from './the.ts'

/** Words of the rankings panel. Numbers come formatted; `many` is a plural noun of `nouns`, `one` its singular. */
export const rankings = {
  name: 'CX rankings',
  question: 'Where do we stand among the others, and how sure is that?',
  /** The ways to look at it, which the inspector offers first. */
  views: {
    label: 'Show',
    hint: null,
    names: { places: 'Places', movement: rankingsMovement.name, weights: rankingsWeights.name },
  },
  places: rankingsPlaces,
  movement: rankingsMovement,
  weighting: rankingsWeights,
  nouns: {
    company: { one: 'company', many: 'companies' },
    segment: { one: 'segment', many: 'segments' },
    channel: { one: 'channel', many: 'channels' },
    journey: { one: 'journey', many: 'journeys' },
  },
  headline: {
    noData: (metric: string) => `There is no data on ${the(metric)} to rank yet`,
    noDataIn: (metric: string, period: string) => `There is no data on ${the(metric)} for ${period}`,
    allHidden: (metric: string, one: string, base: string) =>
      `No ${one} has the ${base} answers that a value of ${the(metric)} needs`,
    only: (name: string, metric: string, value: string, one: string) =>
      `${name} stands at ${value} on ${the(metric)}; no other ${one} can be ranked beside it`,
    ownMissing: (name: string, metric: string, count: string, many: string) =>
      `${name} has no data on ${the(metric)} to be ranked among these ${count} ${many}`,
    ownHidden: (name: string, metric: string, n: string, one: boolean, count: string, many: string) =>
      `${name} has only ${n} ${one ? 'answer' : 'answers'} on ${the(metric)}, too few for a place among ${count} ${many}`,
    ownHiddenAlone: (name: string, metric: string, n: string, one: boolean) =>
      `${name} has only ${n} ${one ? 'answer' : 'answers'} on ${the(metric)}, too few for a value`,
    /** A sentence is one of these and one of `certainty`. */
    place: {
      ranks: (name: string, metric: string, value: string, rank: string, count: string, _many: string) =>
        `${name} ranks ${rank} of ${count} on ${the(metric)} with ${value}`,
      shares: (name: string, metric: string, value: string, rank: string, count: string, _many: string) =>
        `${name} shares ${rank} place of ${count} on ${the(metric)} with ${value}`,
      leads: (name: string, metric: string, value: string, count: string, many: string) =>
        `${name} leads the ${count} ${many} on ${the(metric)} with ${value}`,
      twoLead: (names: string, metric: string, value: string, count: string, many: string) =>
        `${names} share the lead of ${count} ${many} on ${the(metric)} with ${value}`,
      someLead: (some: string, metric: string, value: string, count: string, many: string) =>
        `${some} of ${count} ${many} share the lead on ${the(metric)} with ${value}`,
      stands: (name: string, metric: string, value: string) => `${name} stands at ${value} on ${the(metric)}`,
      highest: (name: string, metric: string, value: string, count: string, many: string) =>
        `${name} stands highest of ${count} ${many} on ${the(metric)} with ${value}`,
    },
    certainty: {
      certain: () => ', and that place is certain',
      ahead: () => ', clearly ahead of the rest',
      range: (low: string, high: string) => `, but only places ${low}–${high} are certain`,
      any: (count: string) => `, but none of the ${count} places can be ruled out`,
      noBase: () => '; the file has no base, so certainty is unknown',
      noSpread: () => '; the file has no standard deviation, so certainty is unknown',
      othersUnknown: () => '; the others have no base, so certainty is unknown',
      fewCertain: (n: string, rank: string, count: string) =>
        `; even on ${n} answers place ${rank} of ${count} is certain`,
      fewRange: (n: string, low: string, high: string, count: string) =>
        `, but on ${n} answers only places ${low}–${high} of ${count} are certain`,
      fewAny: (n: string, count: string) => `, but on ${n} answers none of the ${count} places can be ruled out`,
      fewUnknown: (n: string, count: string) => `, but ${n} answers are too few for a rank among ${count}`,
    },
  },
  allPeriods: 'all periods together',
  answerScale: (low: string, high: string) => `mean of answers from ${low} to ${high}`,
  segment: (segment: string) => `segment ${segment}`,
  who: (count: string, noun: string) => `${count} ${noun}`,
  whoOf: (count: string, noun: string, company: string) => `${count} ${noun} of ${company}`,
  answers: (n: string, one: boolean) => `${n} ${one ? 'answer' : 'answers'}`,
  columns: {
    rank: 'Rank',
    value: 'Value',
    low: 'Low (95%)',
    high: 'High (95%)',
    ranks: 'Places (95%)',
    n: 'n',
    change: 'Change',
    note: 'Note',
    more: '{n} more in the data table',
  },
  mean: (value: string) => `Mean ${value}`,
  pointsOfPercent: (signed: string) => `${signed} pp`,
  tooFew: (n: string) => `n = ${n}: too few to show`,
  foot: {
    source: (files: string) => `Source: ${files}`,
    base: (range: string, one: string, total: string) => `n = ${range} per ${one}, ${total} answers in all`,
    noBase: 'the file gives no n',
    partBase: (missing: string) => `no n for ${missing} of them`,
    asImported: (metric: string) => `${metric}: as the file gives it, not computed here`,
    partlyImported: 'some values as the file gives them',
    noInterval: 'No interval: it needs n and standard deviation',
    places: {
      simultaneous: (c: string, draws: string) =>
        `Places: simultaneous 95% confidence sets for ranks (Mogstad et al. 2023), c = ${c}, ${draws} draws`,
      marginal: (c: string, draws: string) =>
        `Places: marginal 95% confidence sets for ranks, each by itself (Mogstad et al. 2023), c = ${c}, ${draws} draws`,
    },
    anywhere: (count: string) => `without an interval, so possible at any place: ${count}`,
    baseRule: '* base 30–99: place only as a range; ** base under 30: value hidden, no rank',
    change: (period: string) => `Change: against ${period}, in colour where significant at 95% (Holm)`,
    changeUntested: (period: string) => `Change: against ${period}; without intervals its significance is unknown`,
    withoutData: (names: string) => `Left out, no data in the period: ${names}`,
    unnamed: (n: string, one: string) => `Left out: ${n} answers that name no ${one}`,
    others: (count: string) => `${count} more`,
  },
  seed: (seed: string) => `seed ${seed}`,
  controls: {
    metric: 'Metric',
    period: 'Period',
    of: 'Rank what',
    ranks: 'Places',
    ranksHint: 'All places true together with 95%, or each by itself: the second are narrower',
    simultaneous: 'all together',
    marginal: 'each by itself',
    segment: 'Segment',
    channel: 'Channel',
    journey: 'Journey',
    all: { segment: 'all segments', channel: 'all channels', journey: 'all journeys' },
    rivals: 'Rivals',
    rivalsHint: 'Companies to be seen beside ours',
    weights: 'Weights in the index',
    weightsHint: 'Each part is put on 0 to 100 by the ends of its own scale',
    mean: 'Kind of mean',
    meanHint: 'Geometric: a weak part is not fully made up for by a strong one',
    means: { arithmetic: 'arithmetic', geometric: 'geometric' },
  },
}
