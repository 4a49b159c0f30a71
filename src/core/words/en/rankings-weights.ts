/** How much the ranks of the CX index depend on its weights. Numbers, ranks, names and shares come formatted. */
export const rankingsWeights = {
  name: 'Weights',
  headline: {
    noData: 'There is no CX index to be weighted in another way yet',
    noDataIn: (period: string) => `There is no CX index to be weighted in another way for ${period}`,
    imported: 'The CX index is as the file gives it: there are no weights to vary',
    onePart: (part: string) => `The CX index has one part only, ${part}: there are no weights to vary`,
    tooFew: (one: string) => `Fewer than two have a CX index: no ${one} can change rank with the weights`,
    ownMissing: (name: string, count: string, many: string) =>
      `${name} has no CX index to be ranked among these ${count} ${many}, whatever the weights`,
    ownHidden: (name: string, count: string, many: string) =>
      `${name} has too few answers for a CX index beside these ${count} ${many}`,
    always: (name: string, rank: string, draws: string) =>
      `${name} ranks ${rank} on the CX index under these weights, and under all ${draws} others that were tried`,
    steady: (name: string, rank: string) =>
      `${name} ranks ${rank} on the CX index under these weights, and still does under 90% of other weightings`,
    range: (name: string, rank: string, low: string, high: string) =>
      `${name} ranks ${rank} under these weights, and ${low}–${high} under 90% of other weightings`,
    /** Ninety percent of the weightings agree on another rank than the weights that were chosen. */
    elsewhere: (name: string, rank: string, other: string) =>
      `${name} ranks ${rank} under these weights, but ${other} under 90% of other weightings`,
    /** On a base under 100 there is no single rank. */
    few: (name: string, n: string, low: string, high: string) =>
      `On ${n} answers ${name} has no single rank; its CX index stands at places ${low}–${high} under 90% of weightings`,
    fewOne: (name: string, n: string, place: string) =>
      `On ${n} answers ${name} has no single rank; its CX index stands at place ${place} under 90% of weightings`,
    leads: (name: string, draws: string) =>
      `${name} leads the CX index under these weights and all ${draws} others that were tried`,
    leadsMostly: (name: string, share: string, other: string, otherShare: string) =>
      `${name} leads the CX index under these weights and ${share} of others; ${other} leads under ${otherShare}`,
    sharedLead: (names: string, share: string) =>
      `${names} share the lead of the CX index under these weights; the first of them leads under ${share} of others`,
  },
  /** "NPS 50%, CSAT 30%, CES 20%". */
  weight: (part: string, percent: string) => `${part} ${percent}`,
  alike: (parts: string) => `${parts} weighted alike`,
  means: { arithmetic: 'arithmetic mean', geometric: 'geometric mean' },
  columns: {
    place: 'Rank',
    median: 'Median',
    range: '90% of weightings',
    rangeShort: '90%',
    shares: (draws: string) =>
      `Share of ${draws} weightings at each rank, %; framed: the rank under the chosen weights`,
    ink: (draws: string) =>
      `The stronger the ink, the more of ${draws} weightings at that rank; 90%: the ranks of nine in ten of them`,
    more: '{n} more in the data table',
  },
  foot: {
    draws: (draws: string, ranges: string) =>
      `${draws} weightings around the chosen one (Dirichlet, concentration 20; OECD and JRC 2008), 90% of them within ${ranges}`,
    range: (part: string, low: string, high: string) => `${part} ${low}–${high}`,
    weightsOnly: 'Only the weights vary: what chance there is in the answers is shown with the places',
    imported: (names: string) => `The same under every weighting, because the file gives the index: ${names}`,
    baseRule: '* base 30–99: no single rank; base under 30: left out',
    hidden: (names: string) => `Left out, base under 30: ${names}`,
    incomplete: (names: string) => `Left out, a part of the index is missing: ${names}`,
  },
  method: (draws: string, seed: string) =>
    `${draws} seeded draws of weights, Dirichlet with concentration 20 around the chosen weights, seed ${seed}; shares of ranks, median and 5–95% band (OECD and JRC, Handbook on Constructing Composite Indicators, 2008)`,
}
