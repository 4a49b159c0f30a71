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
      body: 'One point a line\nAn empty line begins a second column\n\nA heading:\nA line that ends in a colon is a heading',
    },
  },
  /** Slides at the end of the deck that follow from it and from the imports. */
  appendix: {
    methods: 'What stands under the slides, in full',
    slide: (number: string, headline: string) => `${number} · ${headline}`,
    names: 'Names of methods',
    trademarks: (names: string, count: number) =>
      `${names} ${count === 1 ? 'is a trademark of its owners' : 'are trademarks of their owners'}, who are not connected with this deck and have not reviewed it`,
    goesOn: (head: string) => `${head} (continued)`,
    page: (headline: string, page: number, of: number) => (of === 1 ? headline : `${headline} (${page} of ${of})`),
    data: {
      headline: (files: string, count: number, loaded: string, rejected: string) =>
        `The numbers come from ${count === 1 ? '1 file' : `${files} files`}: ${loaded} rows loaded, ${rejected === '0' ? 'none' : rejected} rejected`,
      rows: (read: string, loaded: string, rejected: string, skipped: string) =>
        `Rows: ${read} read, ${loaded} loaded, ${rejected} rejected, ${skipped} skipped`,
      imported: (date: string, time: string) => `Imported on ${date}, ${time} UTC`,
      columns: (pairs: string) => `Read as: ${pairs}`,
    },
  },
  /** The deck as a page for the browser. */
  page: {
    contents: 'Contents',
    data: 'Data behind this slide',
    keys: 'Keys: arrows or Page Down and Page Up go from slide to slide, D shows the data behind a slide, F fills the screen.',
  },
}
