import { the } from './the.ts'

/** How places moved over time. Numbers, periods, names and ranks come formatted; `span` is one of `span`, `at` one of `place`. */
export const rankingsMovement = {
  name: 'Movement',
  /** A window: "2020–2025", "Q1 2024 – Q3 2025". */
  span: (from: string, to: string) => (from.length + to.length > 8 ? `${from} – ${to}` : `${from}–${to}`),
  place: (rank: string) => rank,
  placeOf: (rank: string, count: string) => `${rank} of ${count}`,
  headline: {
    noData: (metric: string) => `There is no data on ${the(metric)} whose ranks could move yet`,
    onePeriod: (metric: string, period: string) =>
      `Movement needs two periods, and ${the(metric)} is known for ${period} alone`,
    /** A sentence is one of these and one of `evidence`. */
    move: {
      climbed: (name: string, metric: string, from: string, to: string, span: string) =>
        `${name} climbed from the bottom quarter to the top on ${the(metric)}, from ${from} to ${to}, ${span}`,
      plunged: (name: string, metric: string, from: string, to: string, span: string) =>
        `${name} fell from the top quarter to the bottom on ${the(metric)}, from ${from} to ${to}, ${span}`,
      rose: (name: string, metric: string, from: string, to: string, span: string) =>
        `${name} rose from ${from} to ${to} on ${the(metric)}, ${span}`,
      fell: (name: string, metric: string, from: string, to: string, span: string) =>
        `${name} fell from ${from} to ${to} on ${the(metric)}, ${span}`,
      /** The same rank in two periods. */
      held: (name: string, metric: string, at: string, first: string, last: string) =>
        `${name} ranks ${at} on ${the(metric)} in ${last}, as in ${first}`,
      /** On a base under 100 there is no single rank: `from` and `to` are values. */
      few: (name: string, metric: string, from: string, to: string, span: string) =>
        `${name} went from ${from} to ${to} on ${the(metric)}, ${span}`,
    },
    evidence: {
      /** A size as printed, "26" or "−1", that is no share. */
      points: (size: string) => `${size} ${/^[+−]?1$/.test(size) ? 'point' : 'points'}`,
      gain: (change: string) => `; its gain of ${change} is significant`,
      loss: (change: string) => `; its loss of ${change} is significant`,
      /** The rank went the other way than the value, or nowhere. */
      yetGain: (change: string) => `, although its gain of ${change} is significant`,
      yetLoss: (change: string) => `, although its loss of ${change} is significant`,
      unclear: (change: string) => `, but a change of ${change} is not enough evidence`,
      untested: () => '; without intervals, chance cannot be told apart',
    },
    entered: (name: string, metric: string, at: string, period: string, first: string) =>
      `${name} has been in the ${metric} ranking since ${first} and ranks ${at} in ${period}`,
    left: (name: string, metric: string, at: string, period: string, last: string) =>
      `${name} has no place on ${the(metric)} in ${last}; it last ranked ${at}, in ${period}`,
    ownMissing: (name: string, metric: string, span: string) =>
      `${name} has no place on ${the(metric)} at either end of ${span}`,
    noneClear: (metric: string, count: string, many: string, span: string) =>
      `None of the ${count} ${many} changed significantly on ${the(metric)}, ${span}`,
    untested: (metric: string, span: string) =>
      `Ranks on ${the(metric)} moved, ${span}, but without intervals chance cannot be told apart`,
    nobody: (metric: string, many: string, span: string) =>
      `None of the ${many} has a value of ${the(metric)} at both ends of ${span}`,
  },
  subtitle: (noun: string, span: string) => `rank among ${noun} · ${span}`,
  bands: ['Top quarter', 'Second', 'Third', 'Bottom quarter'],
  columns: {
    place: 'Rank',
    change: 'Change',
    evidence: 'Evidence',
  },
  evidence: {
    significant: 'significant',
    unclear: 'not enough evidence',
    untested: 'not testable',
    entered: (period: string) => `new since ${period}`,
    left: (period: string) => `last in ${period}`,
    gap: 'no value at one end',
  },
  foot: {
    base: (range: string) => `n = ${range} per period`,
    tests: (count: string) =>
      `Changes: z test of the value between first and last period, held to 95% over ${count} tests (Holm)`,
    untested: 'Changes cannot be tested: they need n and standard deviation at both ends',
    step: (from: string, to: string, names: string) => `${from} to ${to} significant: ${names}`,
    stepNone: (from: string, to: string) => `${from} to ${to}: no change significant`,
    climbed: (names: string) => `From the bottom quarter to the top with a significant gain: ${names}`,
    nobodyClimbed: 'Nobody went from the bottom quarter to the top with a significant gain',
    band: 'Grey band: 95% confidence set of our own rank (Mogstad et al. 2023)',
    /** The same where only the ends have it. */
    strokes: 'Upright stroke: 95% confidence set of our own rank (Mogstad et al. 2023)',
    hollow: 'Hollow dot: base 30–99, rank only as a range; base under 30: hidden, the line breaks',
    never: (names: string) => `Never shown, base under 30: ${names}`,
    entered: (names: string) => `New: ${names}`,
    left: (names: string) => `Gone: ${names}`,
  },
  method: {
    tests: 'z tests of changes of value between two periods, adjusted by Holm over all rows',
    sets: (kind: string, draws: string, seed: string) =>
      `${kind} 95% confidence sets for ranks (Mogstad et al. 2023), ${draws} draws in the last period, seed ${seed}`,
    kinds: { simultaneous: 'simultaneous', marginal: 'marginal' },
  },
  controls: { from: 'From', to: 'To' },
}
