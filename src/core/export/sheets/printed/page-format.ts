import type { PaperSize } from '../paper-size.ts'

/** Where things stand on a printed sheet, landscape; all in points. */
export interface PageFormat {
  width: number
  height: number
  margin: { side: number; top: number; bottom: number }
  /** Sizes of type. */
  type: { title: number; pillar: number; name: number; text: number; label: number }
  /** Of the column with the names of capabilities. */
  names: number
  /** A box to tick. */
  box: number
  /** From the top of the page to the head of the columns: below the title on the first page, on the others. */
  head: { first: number; other: number }
  columnHead: number
  /** Lines to write on under a block, and how high each is; most that a block is given beyond its own height. */
  writing: { lines: 1 | 2; height: number; most: number }
  foot: number
}

const mm = 72 / 25.4

/** ISO 216. On A3 a pillar of eight capabilities stands on one page. */
export const pageFormats: Readonly<Record<PaperSize, PageFormat>> = {
  a4: {
    ...{ width: 297 * mm, height: 210 * mm },
    margin: { side: 34, top: 28, bottom: 24 },
    type: { title: 18, pillar: 14, name: 10, text: 9, label: 8.5 },
    names: 126,
    box: 10,
    head: { first: 112, other: 62 },
    columnHead: 20,
    writing: { lines: 2, height: 18.5, most: 24 },
    foot: 18,
  },
  a3: {
    ...{ width: 420 * mm, height: 297 * mm },
    margin: { side: 42, top: 36, bottom: 30 },
    type: { title: 24, pillar: 18, name: 11, text: 9.5, label: 9 },
    names: 160,
    box: 11,
    head: { first: 138, other: 76 },
    columnHead: 24,
    writing: { lines: 1, height: 25, most: 40 },
    foot: 22,
  },
}
