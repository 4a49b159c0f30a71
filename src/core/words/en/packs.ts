/** What changed since the last pack, and keeping one. */
export const packs = {
  /** The kind of slide. */
  name: 'What changed',
  /** The command. */
  keep: (day: string) => `Keep as the pack of ${day}`,
  keepAgain: (day: string) => `Keep anew as the pack of ${day}`,
  kept: (day: string, figures: string) =>
    `Kept as the pack of ${day}: ${figures}. A slide “What changed” compares later data with it.`,
  figures: (count: string, one: boolean) => (one ? '1 figure' : `${count} figures`),
  call: 'This slide compares the deck with a pack that was kept. Keep one when it goes to the board.',
  since: 'Compared with the pack of',
  headline: {
    noFigures: 'This deck has no slide with figures yet, so there is nothing to compare',
    noPack: (figures: string) => `No pack has been kept yet: ${figures} of this deck wait for their first comparison`,
    same: (since: string, figures: string) =>
      `Since the pack of ${since} nothing has changed: ${figures} stand as they stood`,
    /** `which`: the largest change, as told by `moved`. */
    some: (since: string, moved: string, of: string, which: string) =>
      `Since the pack of ${since}, ${moved} of ${of} figures have changed, most of all ${which}`,
    one: (since: string, of: string, which: string) =>
      `Since the pack of ${since}, one of ${of} figures has changed: ${which}`,
    moved: (name: string, was: string, now: string, _up: boolean) => `“${name}”, from ${was} to ${now}`,
    shorter: (since: string, moved: string, of: string) =>
      `Since the pack of ${since}, ${moved} of ${of} figures have changed`,
    /** Nothing that both have is another one. */
    others: (since: string, added: string, gone: string) =>
      `Since the pack of ${since} no figure has changed; ${added} new and ${gone} gone`,
    are: (count: string, one: boolean) => (count === '0' ? 'none is' : one ? 'one is' : `${count} are`),
  },
  subtitle: (since: string, apart: string, tested: string) =>
    `Key figures of the deck, each in its own unit · pack of ${since} against now · ${apart} of ${tested} testable changes exceed chance`,
  subtitleBare: (since: string) => `Key figures of the deck, each in its own unit · pack of ${since} against now`,
  title: (since: string) => `Changes since the pack of ${since}`,
  groups: { moved: 'Changed', same: 'As they were', added: 'New', gone: 'Gone' },
  group: 'Group',
  columns: {
    slide: 'Slide',
    figure: 'Figure',
    was: 'Then',
    now: 'Now',
    change: 'Change',
    reading: 'What it means',
    period: 'Data of',
    wasLow: 'Then, low',
    wasHigh: 'Then, high',
    wasN: 'Then, n',
    nowLow: 'Now, low',
    nowHigh: 'Now, high',
    nowN: 'Now, n',
  },
  /** After the sign of better or worse. */
  reading: {
    better: 'better',
    worse: 'worse',
    other: 'changed',
    apart: (what: string) => `${what}, beyond chance`,
    within: (what: string) => `${what}, may be chance`,
    shared: (what: string) => `${what}, same data in part`,
    bare: (what: string) => `${what}, not tested`,
  },
  /** A period in the column of that name. */
  period: (text: string) => text,
  more: '{n} more in the data table',
  foot: {
    signs:
      'Largest share of the scale first. ▲ better, ▼ worse, ◆ neither: beyond chance; △ ▽ ◇: may be chance, or not tested',
    base: (figures: string, slides: string, same: string) =>
      `Base: n = ${figures} figures on ${slides} slides, ${same} as they were; n of each in the data table`,
    headlines: (count: string, one: boolean) =>
      one ? '1 slide has another message' : `${count} slides have another message`,
    method:
      'Beyond chance: the 95% interval of the difference (Zou & Donner 2008) leaves out 0, all tests held to 95% together (Holm); ranks: possible places do not meet. Changes are of unrounded values',
    source: (since: string) => `Source: figures kept with the pack of ${since}, and the data now`,
  },
}
