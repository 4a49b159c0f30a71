export const deck = {
  /** Stands on every slide of the sample workspace, on the stage and in every export. */
  sampleMark: 'Sample data: invented companies',
  /** Before a slide's number in the name of an exported file: "board-slide-2.svg". */
  slideFile: 'slide',
  /** Kinds of slides that the deck makes itself: what they are called, and what stands on them until something else is written. */
  kinds: {
    title: {
      name: 'Title page',
      headline: 'Customer experience',
      period: (period: string) => `Data up to ${period}`,
      importedOn: (date: string) => `As of ${date}`,
    },
    section: { name: 'Section', headline: 'Name of the section' },
    text: {
      name: 'Text',
      headline: 'The message of this slide, in one sentence',
      body: 'One point a line\nAn empty line begins a second column\n\nIts heading:\nA first line that ends in a colon is the heading of its column',
    },
  },
  /** The deck as a page for the browser. */
  page: {
    contents: 'Contents',
    data: 'Data behind this slide',
    keys: 'Keys: arrows or Page Down and Page Up go from slide to slide, D shows the data behind a slide, F fills the screen.',
  },
}
