import { the } from './the.ts'

/** How far "more" or "fewer" goes: "5 points more". */
const moved = (amount: string, more: boolean) => `${amount} ${more ? 'more' : 'fewer'}`

/** Words of the default view of rankings: what is pointed out, what is tried out, how an index is made. `count` and `many` as in the headline's words. */
export const rankingsPlaces = {
  /** A metric within filters, as sentences name it: "NPS in Retail via App". */
  within: (metric: string, segment: string | null, channel: string | null, journey: string | null) =>
    [metric, segment && `in ${segment}`, channel && `via ${channel}`, journey && `for ${journey}`]
      .filter(Boolean)
      .join(' '),
  channel: (channel: string) => `channel ${channel}`,
  journey: (journey: string) => `journey ${journey}`,
  /** Our own company has no index, because these parts are missing. */
  ownLacks: (name: string, parts: string, count: string, many: string) =>
    `${name} has no CX index to rank among these ${count} ${many}: there is no data on its ${parts}`,
  noneComplete: (one: string) => `No ${one} has all the parts that the CX index is made of`,
  first: {
    unknown: (metric: string) =>
      `Who could be first on ${the(metric)} cannot be told: the values come without intervals`,
    one: (name: string, metric: string, count: string, many: string) =>
      `Of ${count} ${many} only ${name} can be first on ${the(metric)}`,
    any: (metric: string, count: string, many: string) =>
      `Any of the ${count} ${many} could be first on ${the(metric)}`,
    named: (names: string, metric: string, count: string, many: string) =>
      `${names} could each be first of ${count} ${many} on ${the(metric)}`,
    some: (some: string, metric: string, count: string, many: string) =>
      `${some} of ${count} ${many} could be first on ${the(metric)}`,
    ownIn: (name: string) => `, ${name} among them`,
    ownOut: (name: string) => `, but not ${name}`,
  },
  neighbours: {
    unknown: (metric: string, many: string) =>
      `Which neighbouring ${many} differ on ${the(metric)} cannot be told: the values come without intervals`,
    none: (metric: string, count: string, many: string) =>
      `None of the ${count} ${many} is really different from the next one on ${the(metric)}`,
    all: (metric: string, count: string, many: string) =>
      `Each of the ${count} ${many} is really different from the next one on ${the(metric)}`,
    some: (some: string, pairs: string, metric: string, many: string, one: boolean) =>
      `Only ${some} of the ${pairs} steps between neighbouring ${many} on ${the(metric)} ${one ? 'is' : 'are'} real`,
    /** Where some pairs have no intervals. */
    partly: (some: string, pairs: string, metric: string, many: string, one: boolean) =>
      `${some} of the ${pairs} steps between neighbouring ${many} on ${the(metric)} ${one ? 'is' : 'are'} real; not all could be tested`,
    partlyNone: (metric: string, many: string) =>
      `No step between neighbouring ${many} on ${the(metric)} is known to be real; not all could be tested`,
    apart: (name: string, above: string, below: string, metric: string) =>
      `On ${the(metric)} ${name} is really behind ${above} and really ahead of ${below}`,
    behind: (name: string, above: string, below: string, metric: string) =>
      `On ${the(metric)} ${name} is really behind ${above}, but cannot be told apart from ${below}`,
    ahead: (name: string, above: string, below: string, metric: string) =>
      `On ${the(metric)} ${name} is really ahead of ${below}, but cannot be told apart from ${above}`,
    between: (name: string, above: string, below: string, metric: string) =>
      `On ${the(metric)} ${name} cannot be told apart from ${above} above it, nor from ${below} below it`,
    firstClear: (name: string, below: string, metric: string) =>
      `${name} is first on ${the(metric)} and really ahead of ${below}, the next one`,
    firstUnclear: (name: string, below: string, metric: string) =>
      `${name} is first on ${the(metric)}, but cannot be told apart from ${below}, the next one`,
    lastClear: (name: string, above: string, metric: string) =>
      `${name} is last on ${the(metric)} and really behind ${above}, the one before it`,
    lastUnclear: (name: string, above: string, metric: string) =>
      `${name} is last on ${the(metric)}, but cannot be told apart from ${above}, the one before it`,
  },
  whatIf: {
    /** "5 points", of percent "5 percentage points". */
    points: (amount: string, one: boolean) => `${amount} ${one ? 'point' : 'points'}`,
    pointsOfPercent: (amount: string, one: boolean) => `${amount} percentage ${one ? 'point' : 'points'}`,
    /** A sentence is one of these and one of `certainty`. */
    ranks: (
      amount: string,
      more: boolean,
      name: string,
      metric: string,
      rank: string,
      count: string,
      _many: string,
      before: string,
    ) => `With ${moved(amount, more)} on ${the(metric)} ${name} would rank ${rank} of ${count} instead of ${before}`,
    stays: (amount: string, more: boolean, name: string, metric: string, rank: string, count: string, _many: string) =>
      `Even with ${moved(amount, more)} on ${the(metric)} ${name} would still rank ${rank} of ${count}`,
    /** First and more, or last and fewer. */
    keeps: (amount: string, more: boolean, name: string, metric: string, rank: string, count: string, _many: string) =>
      `With ${moved(amount, more)} on ${the(metric)} ${name} would rank ${rank} of ${count}, as now`,
    stands: (amount: string, more: boolean, name: string, metric: string, value: string) =>
      `With ${moved(amount, more)} on ${the(metric)} ${name} would stand at ${value}`,
    certainty: {
      certain: (place: string) => `; place ${place} would be certain`,
      range: (low: string, high: string) => `; only places ${low}–${high} would be certain`,
      any: () => '; any place would be possible',
      unknown: () => '; how certain is unknown',
    },
  },
  foot: {
    index: (mean: string, weights: string) => `CX index: ${mean} mean of ${weights}, each on 0–100 by its fixed scale`,
    equal: (parts: string) => `${parts}, weighted alike`,
    weight: (part: string, percent: string) => `${part} ${percent}`,
    independent: () => 'parts from files taken as independent',
    asImported: (names: string) => `index as the file gives it: ${names}`,
    incomplete: (names: string) => `Without an index, a part is missing: ${names}`,
    incompleteOne: (name: string, parts: string) => `${name} (${parts})`,
    first: 'Blue and bold places: could be first, place 1 is in the set',
    neighbours: (tests: string, one: boolean) =>
      `Line between two rows: really different at 95% (z test, Holm over ${tests} ${one ? 'pair' : 'pairs'} of neighbours)`,
    noneClear: (tests: string, one: boolean) =>
      `Neighbours: none really different at 95% (z test, Holm over ${tests} ${one ? 'pair' : 'pairs'})`,
    whatIf: (tried: string) => `Outlined: ${tried}; same standard error, the others as they are`,
    smallest: 'the smallest base of the parts',
  },
  notes: {
    few: 'base 30–99: place only as a range',
    noBase: 'no base: certainty unknown',
    noSpread: 'no standard deviation: certainty unknown',
    first: 'could be first',
    step: 'really different from the next one',
    whatIf: (signed: string, value: string, rank: string | null, places: string | null, one: boolean) =>
      [
        `with ${signed}: ${value}`,
        rank && `rank ${rank}`,
        places && (one ? `only place ${places}` : `places ${places}`),
      ]
        .filter(Boolean)
        .join(', '),
  },
  controls: {
    mark: 'Point out',
    marks: { none: 'nothing', first: 'who could be first', neighbours: 'neighbours that really differ' },
    whatIf: 'What if we had more',
    whatIfHint: 'Where we would stand with so much more, the others as they are',
    points: 'points',
    pointsOfPercent: 'percentage points',
  },
}
