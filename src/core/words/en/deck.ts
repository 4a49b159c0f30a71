export const deck = {
  /** Stands on every slide of the sample workspace, on the stage and in every export. */
  sampleMark: 'Sample data: invented companies',
  /** Before a slide's number in the name of an exported file: "board-slide-2.svg". */
  slideFile: 'slide',
}
