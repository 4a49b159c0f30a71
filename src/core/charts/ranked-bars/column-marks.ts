import { lineMark, type Mark, textMark } from '../marks.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { type Field, fieldInk, fieldText, hangingText } from './fields.ts'
import type { Column, PlacedRow, RankedBarsLayout } from './layout.ts'
import type { RankedBarsSpec } from './spec.ts'

/** What stands beside the bars: column words, the text of each row, the zero line, the reference. */
export function columnMarks(column: Column, layout: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): Mark[] {
  const { plot } = column
  const bottom = layout.top + layout.pitch * column.rows.length
  const x = (value: number) =>
    plot.x + ((value - layout.domain[0]) / (layout.domain[1] - layout.domain[0])) * plot.width
  const base = x(layout.base)
  return [
    ...column.fields.flatMap((field) => headerMarks(field, layout, theme)),
    lineMark([column.x, layout.top - 2], [column.x + column.width, layout.top - 2], theme.hairline, 0.75),
    lineMark([base, layout.top], [base, bottom], theme.quiet, 0.75),
    ...(spec.reference ? referenceMarks(spec.reference, x(spec.reference.value), column, layout, theme) : []),
    ...column.rows.flatMap((row) => [
      ...column.fields.flatMap((field) => fieldMarks(field, row, layout, theme)),
      ...(row.bar.value === null && row.bar.note ? [noteMark(row, base, column, theme)] : []),
      ...(row.step ? [stepMark(row, column, layout, theme)] : []),
    ]),
  ]
}

function headerMarks(field: Field, layout: RankedBarsLayout, theme: Theme): Mark[] {
  return field.header.map((text, i) =>
    textMark(
      {
        x: field.x,
        y: layout.top - 10 - (field.header.length - 1 - i) * 12,
        text,
        size: type.footnote,
        colour: theme.quiet,
        align: field.align,
      },
      theme,
    ),
  )
}

function fieldMarks(field: Field, { bar, name, y }: PlacedRow, layout: RankedBarsLayout, theme: Theme): Mark[] {
  const style = { y, size: layout.size, ...fieldInk(field.key, bar, theme) } as const
  const text = field.key === 'name' ? name : fieldText(field.key, bar)
  if (text === '') return []
  const hanging = hangingText(field.key, text)
  const figure = text.slice(0, text.length - hanging.length)
  return [
    ...(figure ? [textMark({ ...style, x: field.x, text: figure, align: field.align }, theme)] : []),
    ...(hanging ? [textMark({ ...style, x: field.x + 1, text: hanging }, theme)] : []),
  ]
}

function noteMark({ bar, y }: PlacedRow, base: number, { plot }: Column, theme: Theme): Mark {
  const x = base < plot.x + plot.width / 2 ? base + 6 : plot.x
  const text = fitText(bar.note!, type.footnote, 400, plot.x + plot.width - x)
  return textMark({ x, y, text, size: type.footnote, colour: theme.quiet }, theme)
}

/** The line between two rows that are really different. */
function stepMark({ y }: PlacedRow, { x, width }: Column, { pitch }: RankedBarsLayout, theme: Theme): Mark {
  return lineMark([x, y + pitch / 2], [x + width, y + pitch / 2], theme.ink, 1)
}

function referenceMarks(
  reference: { value: number; label: string },
  x: number,
  { plot, rows }: Column,
  layout: RankedBarsLayout,
  theme: Theme,
): Mark[] {
  const measured = rows.filter((row) => row.bar.value !== null).length
  const label = fitText(reference.label, type.footnote, 400, plot.width)
  const half = textWidth(label, type.footnote) / 2
  const centre = Math.min(plot.x + plot.width - half, Math.max(plot.x + half, x))
  return [
    lineMark([x, layout.top - 4], [x, layout.top + layout.pitch * measured], theme.ink, 0.75, [2, 2]),
    textMark(
      { x: centre, y: layout.top - 10, text: label, size: type.footnote, colour: theme.ink, align: 'center' },
      theme,
    ),
  ]
}

/** How many rows found no room. */
export function moreMark({ more, size }: RankedBarsLayout, spec: RankedBarsSpec, theme: Theme): Mark[] {
  if (!more) return []
  const text = spec.words.more.replace('{n}', String(more.count))
  return [textMark({ x: more.x, y: more.y, text, size, colour: theme.quiet }, theme)]
}
