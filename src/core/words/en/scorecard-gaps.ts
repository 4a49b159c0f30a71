/** What to close first. Numbers, levels and dates come formatted. */
export const scorecardGaps = {
  name: 'Gaps',
  headline: {
    noTarget: 'No capability has a target yet, so there is no gap to close',
    allReached: (count: string, one: boolean) =>
      one
        ? 'The one capability with a target has reached it'
        : `All ${count} capabilities with a target have reached it`,
    nobody: (name: string, from: string, to: string, count: string, one: boolean) =>
      `${name} comes first, from ${from} to ${to}; ${one ? 'the gap has' : `none of the ${count} gaps has`} ${one ? 'no owner' : 'an owner'}`,
    unowned: (name: string, from: string, to: string, unowned: string, count: string, one: boolean) =>
      `${name} comes first, from ${from} to ${to}; ${unowned} of ${count} gaps ${one ? 'has' : 'have'} no owner`,
    lateAlone: (name: string, from: string, to: string) =>
      `${name} comes first, from ${from} to ${to}; the gap is past its date`,
    late: (name: string, from: string, to: string, late: string, count: string, one: boolean) =>
      `${name} comes first, from ${from} to ${to}; ${late} of ${count} gaps ${one ? 'is past its date' : 'are past their dates'}`,
    owned: (name: string, from: string, to: string, owner: string, due: string | null) =>
      `${name} comes first: ${owner} takes it from ${from} to ${to}${due === null ? '' : ` by ${due}`}`,
  },
  count: (gaps: string, one: boolean, rated: string) =>
    `${gaps} ${one ? 'gap' : 'gaps'} among ${rated} rated capabilities`,
  chart: 'Gaps between level and target',
  columns: {
    gap: 'Gap',
    linked: 'Linked metric',
    weighed: 'Gap × weight × linked value',
    initiatives: 'Initiatives',
    noInitiative: 'none',
    owner: 'Owner',
    due: 'Due',
    noOwner: 'no owner',
  },
  /** Metrics that a model may name and the table of scores may hold. */
  metrics: {
    retention: 'Retention',
    churn: 'Churn',
    share_of_wallet: 'Share of wallet',
    nrr: 'NRR',
    grr: 'GRR',
    clv: 'CLV',
    cac: 'CAC',
    cost_to_serve: 'Cost to serve',
    aov: 'Order value',
    engagement: 'Engagement',
  },
  interval: (low: string, high: string) => `(${low} to ${high})`,
  foot: {
    marks: 'Dot: level; line: range of the assessors; diamond: target; gap in levels',
    order: 'Order: gap × weight × (1 + share of the linked metric’s scale still open)',
    linked: (files: string) => `Linked metrics, with 95% interval: ${files}`,
    initiatives: (files: string) => `Initiatives, planned or under way: ${files}`,
    small: '* base 30–99',
    late: 'Vermillion date: before the latest rating',
    reached: (count: string) => `At their target: ${count}`,
    aimless: (count: string) => `Rated, but without a target: ${count}`,
  },
}
