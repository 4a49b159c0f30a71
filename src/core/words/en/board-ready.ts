/** What the board-ready check says. `what` is the text, name or figure that a finding is about. */
const rules = {
  'headline-sentence': {
    name: 'The headline is a sentence',
    says: (what: string) => `“${what}” is a label. Say in a sentence what the slide shows.`,
  },
  'headline-fits': {
    name: 'The headline fits in two lines',
    says: (_: string) => 'The headline is longer than two lines and is cut. Shorten it.',
  },
  'headline-number': {
    name: 'The headline has its number',
    says: (_: string) => 'The headline names no number. Put the one in that the message rests on.',
  },
  'headline-languages': {
    name: 'The headline is written in both languages',
    says: (_: string) => 'Your headline stands in one language only; the other shows the panel’s. Write it in both.',
  },
  'words-written': {
    name: 'The text slide is written',
    says: (_: string) => 'The slide still says how to write it. Write its message and its points, or take it out.',
  },
  'words-fit': {
    name: 'All points fit',
    says: (_: string) => 'There are more words than the slide has room for. Shorten them, or make two slides.',
  },
  'headline-held': {
    name: 'The slide holds the headline’s numbers',
    says: (what: string) => `The headline says ${what}, which nothing on the slide shows for what it names.`,
  },
  'headline-outdated': {
    name: 'The headline is as new as the data',
    says: (what: string) => `The data have changed since your headline was written. The panel now says: “${what}”`,
  },
  'headline-direction': {
    name: 'The headline points the right way',
    says: (_: string) => 'The headline says up where the slide shows down, or the reverse.',
  },
  'headline-place': {
    name: 'The headline names the right place',
    says: (_: string) => 'The headline gives the company another place than the slide does.',
  },
  'headline-certainty': {
    name: 'The headline is no surer than the data',
    says: (what: string) =>
      `The headline states a place as certain, but the data leave others possible (${what}). Say so.`,
  },
  'headline-cause': {
    name: 'The headline claims no cause',
    says: (what: string) => `“${what}” claims a cause. The data show what goes together, not why.`,
  },
  'nps-points': {
    name: 'NPS is in points',
    says: (what: string) => `“${what}”: NPS is a difference in points, never a percentage.`,
  },
  'source-named': {
    name: 'The source is named',
    says: (_: string) => 'No footnote names the source of the numbers.',
  },
  'period-named': {
    name: 'The period is named',
    says: (_: string) => 'Nothing says which period the numbers are of.',
  },
  'unit-named': {
    name: 'The unit is named',
    says: (_: string) => 'Nothing says in which unit the values are.',
  },
  'base-named': {
    name: 'The base is named',
    says: (_: string) => 'Nothing says how many answers or companies the numbers rest on.',
  },
  'method-named': {
    name: 'Intervals say how they were made',
    says: (_: string) => 'Intervals are drawn, but no note says what they are.',
  },
  'association-said': {
    name: 'Association is not called cause',
    says: (_: string) => 'The slide holds two measures against each other without the words “association, not cause”.',
  },
  'small-base': {
    name: 'Small bases are marked',
    says: (what: string) =>
      `${what}: under 30 answers a value is hidden; from 30 to 99 it carries a “*” and no single rank.`,
  },
  'intervals-shown': {
    name: 'Uncertainty is shown',
    says: (what: string) => `${what}: a value without its interval, and no note says why.`,
  },
  'marks-explained': {
    name: 'Marks are explained',
    says: (what: string) => `“${what}” carries a mark that no footnote explains.`,
  },
  'bars-from-zero': {
    name: 'Bars start at zero',
    says: (what: string) => `The bars start at ${what}: their lengths mislead. Start them at zero.`,
  },
  'same-scale': {
    name: 'Charts side by side share their scale',
    says: (what: string) => `Two charts of the same measure have different scales; this one runs from ${what}.`,
  },
  'direct-labels': {
    name: 'Lines are named where they end',
    says: (what: string) => `A line has no name at its end: ${what}.`,
  },
  'few-lines': {
    name: 'Few enough lines to follow',
    says: (what: string) => `${what} lines cannot be told apart. Keep eight at most.`,
  },
  'all-shown': {
    name: 'Everything finds room',
    says: (what: string) => `Not everything finds room on the slide (“${what}”). Narrow the choice.`,
  },
  'time-forward': {
    name: 'Time runs to the right, in equal periods',
    says: (what: string) => `Periods do not follow one another: ${what}.`,
  },
  'time-even': {
    name: 'No period is skipped unseen',
    says: (what: string) => `A period is left out, though the axis does not show it: ${what}.`,
  },
  'same-decimals': {
    name: 'Values have the same decimals',
    says: (what: string) => `“${what}” has other decimals than the values above it.`,
  },
  'colour-alone': {
    name: 'Good and bad have a sign',
    says: (what: string) => `“${what}” is good or bad by its colour alone. Add a sign or a word.`,
  },
  'own-company': {
    name: 'The own company stands out',
    says: (_: string) => 'No company is marked as your own. Choose it, and every slide is about it.',
  },
  'charts-titled': {
    name: 'Each of two charts has a title',
    says: (_: string) => 'Of two charts one has no title.',
  },
  'has-data': {
    name: 'The slide has its data',
    says: (_: string) => 'The slide has nothing to show yet. Import what it asks for, or take it out.',
  },
  'subtitle-fits': {
    name: 'The subtitle fits in its line',
    says: (_: string) => 'The line under the headline is cut.',
  },
  'footnotes-fit': {
    name: 'The footnotes fit',
    says: (_: string) => 'The footnotes take more than five lines and are cut.',
  },
  'text-apart': {
    name: 'No text covers another',
    says: (what: string) => `Two texts overlap: ${what}.`,
  },
  'text-inside': {
    name: 'No text leaves the slide',
    says: (what: string) => `${what} runs over the edge of the slide.`,
  },
  'text-whole': {
    name: 'No label is cut',
    says: (what: string) => `A label is cut for lack of room: ${what}.`,
  },
  'text-sound': {
    name: 'No broken text',
    says: (what: string) => `${what} is no text for a board.`,
  },
  'text-size': {
    name: 'No text under 10 points',
    says: (what: string) => `${what} is set smaller than 10 points.`,
  },
  'text-contrast': {
    name: 'Text stands out from its ground',
    says: (what: string) => `${what} is too pale for its ground: less than 4.5 to 1.`,
  },
  'mark-contrast': {
    name: 'Marks stand out from their ground',
    says: (what: string) => `A mark is too pale for its ground (${what}); it needs 3 to 1.`,
  },
  'sample-mark': {
    name: 'Sample data says so',
    says: (_: string) => 'The slide shows the sample’s invented companies without saying so.',
  },
  'claim-warned': {
    name: 'Claims without a source carry a warning',
    says: (what: string) => `“${what}” is often quoted, but its source is missing or disputed. A footnote must say so.`,
  },
  trademarks: {
    name: 'Nothing poses as official',
    says: (what: string) => `“${what}”: the name is another’s trademark; nothing here is official or certified.`,
  },
}

export const boardReady = {
  rules,
  levels: { error: 'Error', warning: 'Warning' },
  /** The line in the inspector. */
  ready: 'Board-ready',
  things: (count: string, one: boolean) => (one ? '1 thing to look at' : `${count} things to look at`),
  mends: {
    panelHeadline: 'Take the panel’s headline',
    ownCompany: 'Choose the own company',
    lightPaper: 'Use light paper',
    otherLanguage: 'Write it in the other language',
  },
  show: 'Show on the slide',
  /** In the rail, after a slide's name. */
  hasErrors: (count: string, one: boolean) => (one ? '1 error for the board' : `${count} errors for the board`),
  /** The report of the command line. */
  report: {
    slide: (number: string, headline: string) => `Slide ${number}: ${headline}`,
    slideReady: 'ready for the board',
    summary: (slides: string, errors: string, warnings: string) =>
      `Slides: ${slides}; errors: ${errors}; warnings: ${warnings}`,
  },
}
