export const deck = {
  /** Stands on every slide of the sample workspace, on the stage and in every export. */
  sampleMark: 'Sample data: invented companies',
  /** Before a slide's number in the name of an exported file: "board-slide-2.svg". */
  slideFile: 'slide',
  /** The deck as a page for the browser. */
  page: {
    contents: 'Contents',
    data: 'Data behind this slide',
    keys: 'Keys: arrows or Page Down and Page Up go from slide to slide, D shows the data behind a slide, F fills the screen.',
  },
}
