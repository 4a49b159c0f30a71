/** Small charts side by side: the same panel with other values of one setting, on one scale. */
export const beside = {
  label: 'Side by side',
  none: 'One chart',
  hint: 'The same chart several times on one scale, once for each value of a setting.',
  values: (setting: string) => `${setting}: which`,
  refused: {
    'no-scale': 'This view has no scale that charts side by side could share: choose another view, or one chart',
    'too-few': (setting: string) =>
      `${setting} has fewer than two values with data: there is nothing to put side by side`,
  },
  title: (label: string, n: string) => `${label} · n = ${n}`,
  oneScale: (setting: string) => `side by side: ${setting.toLowerCase()}, one scale`,
  missing: (values: string) => `Not among them, for want of data or of a like chart: ${values}`,
  base: (fewest: string, most: string) =>
    fewest === most ? `n = ${fewest} a chart` : `n = ${fewest} to ${most} a chart`,
  /** Names that find no room in a small chart. */
  unnamed: '{n} unnamed',
  /** Where in a sentence a chart is, by its setting. */
  at: (key: string, label: string) => {
    const lower = label.charAt(0).toLowerCase() + label.slice(1)
    const ways: Readonly<Record<string, string>> = {
      ...{ period: `in ${label}`, date: `on ${label}`, lag: lower, rule: `for the ${lower}` },
    }
    return ways[key] ?? `for ${label}`
  },
  /** What a sentence is about; `metric` is empty where it is what differs. */
  subjects: {
    value: (metric: string, of: string) => (metric === '' ? of : `${metric} of ${of}`),
    gap: (metric: string) =>
      metric === '' ? 'the growth gap (points a year)' : `the growth gap by ${metric} (points a year)`,
    link: (metric: string) => (metric === '' ? 'the link with growth (r)' : `the link of ${metric} and growth (r)`),
    maturity: (_metric: string, of: string) => `maturity of ${of}`,
  },
  headline: {
    some: (what: string, at: string, most: string, against: string, least: string) =>
      `${capital(what)} is highest ${at}, at ${most}, and lowest ${against}, at ${least}`,
    leaders: (at: string, what: string, most: string, against: string, other: string, least: string) =>
      `Highest is ${what} ${at}, at ${most}, lowest ${other} ${against}, at ${least}`,
    same: (what: string, count: string, value: string) =>
      `${capital(what)} is the same in all ${count} charts: ${value}`,
    bare: (count: string, setting: string) => `The same chart ${count} times, side by side: ${setting.toLowerCase()}`,
    beyond: ': more than chance',
    chance: ': this may be chance',
  },
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
