import type { PptxPart, PptxRun, PptxTable, PptxTableRow, Size } from '../chart.ts'
import { fitText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { labelLines, listingShapes, moreShapes, type PlacedListing, placeListing } from './layout.ts'
import type { ListingSpec } from './spec.ts'

/** A native table, its columns and rows where they are on the stage; where marks or grounds of heat stand in its rows, shapes and text instead. */
export function listingParts(spec: ListingSpec, size: Size, theme: Theme): PptxPart[] {
  if (spec.columns.some(({ as }) => as === 'marks' || as === 'heat')) return listingShapes(spec, size, theme)
  const placed = placeListing(spec, size)
  return [tableOf(placed, size, theme), ...moreShapes(placed, spec, size, theme)]
}

function tableOf({ headHeight, pitch, textSize, columns, lines }: PlacedListing, size: Size, theme: Theme): PptxTable {
  const ends = [...columns.slice(1).map(({ x }) => x), size.width]
  const quiet = { size: type.footnote, bold: false, colour: theme.quiet }
  const rows = lines.map(({ air, group, row }): PptxTableRow => {
    const line = { height: pitch + air, air, ruled: row !== null }
    if (group) {
      const name = fitText(group.name, textSize, 600, size.width * 0.8)
      const head = { text: name, size: textSize, bold: true, colour: theme.ink }
      return { ...line, cells: [[head, { ...quiet, text: `\u00a0\u00a0${group.of}` }]] }
    }
    return {
      ...line,
      cells: columns.map(({ i, width }): PptxRun[] => {
        const { text, bold, tone } = row!.cells[i]!
        const colour = tone === null ? theme.ink : theme.text[tone]
        return [{ text: fitText(text, textSize, bold ? 600 : 400, width), size: textSize, bold, colour }]
      }),
    }
  })
  const head = columns.map((column) => [{ ...quiet, text: labelLines(column).join(' ') }])
  return {
    as: 'table',
    columns: columns.map(({ x, width, as }, at) => ({
      ...{ width: ends[at]! - x, gap: ends[at]! - x - width },
      align: as === 'figure' ? 'right' : 'left',
    })),
    rows: [{ height: headHeight, air: 0, ruled: false, cells: head }, ...rows],
  }
}
