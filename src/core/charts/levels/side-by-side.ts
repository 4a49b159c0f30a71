import type { PptxShape, Size } from '../chart.ts'
import { balanceText, fitText, textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { levelMarks } from './level-marks.ts'
import { headerLine, xOf } from './places.ts'
import type { LevelGroup, LevelRow, LevelsSpec } from './spec.ts'

const columnGap = 30
const columnPadding = 8
/** Lines of a group's name, and of a capability's. */
const nameLines = 2
const groupLine = 15
/** The numbers of the levels, and the group's mean under them. */
const scaleHeight = 24
/** Share of a column that names may take. */
const nameShare = 0.56

/** Where the parts of one column stand; x in slide units of the whole chart. */
interface Column {
  x: number
  width: number
  name: number
  plot: { x: number; width: number }
  value: { x: number; width: number }
  /** Top of the scale, and of the first row. */
  scaleTop: number
  rowsTop: number
  pitch: number
}

/** Every group in a column of its own over a scale of its own; all columns are alike, so that rows and levels can be compared across. */
export function sideBySide(spec: LevelsSpec, size: Size, theme: Theme): PptxShape[] {
  const count = spec.groups.length
  const width = (size.width - columnGap * (count - 1)) / count
  // Only numbers stand beside the plot; what is not rated says so across it.
  const values = spec.groups.filter(({ value }) => value !== null)
  const valueWidth = Math.max(0, ...values.map(({ valueText }) => textWidth(valueText, type.label, 600)))
  const heads = spec.groups.map((group) => headLines(group, width - headValueWidth(group) - columnPadding))
  const scaleTop = Math.max(...heads.map((lines) => lines.length)) * groupLine + headerLine + 6
  const rowsTop = scaleTop + scaleHeight
  const most = Math.max(1, ...spec.groups.map(({ rows }) => rows.length))
  const pitch = Math.min(30, (size.height - rowsTop) / most)
  return spec.groups.flatMap((group, i) => {
    const x = i * (width + columnGap)
    const name = width * nameShare
    const column: Column = {
      x,
      width,
      name,
      plot: { x: x + name, width: width - name - valueWidth },
      value: { x: x + width - valueWidth, width: valueWidth },
      scaleTop,
      rowsTop,
      pitch,
    }
    return [
      ...headShapes(group, heads[i]!, column, spec, theme),
      ...scaleShapes(group, column, spec, theme),
      ...group.rows.flatMap((row, at) => rowShapes(row, rowsTop + at * pitch, column, spec, theme)),
    ]
  })
}

const headValueWidth = ({ valueText }: LevelGroup) => textWidth(valueText, type.label, 600)
const headLines = (group: LevelGroup, width: number) => wrapText(group.name, type.label, 600, width, nameLines)

function headShapes(
  group: LevelGroup,
  lines: readonly string[],
  column: Column,
  spec: LevelsSpec,
  theme: Theme,
): PptxShape[] {
  const { x, width, scaleTop } = column
  const valueWidth = headValueWidth(group)
  const value = { x: x + width - valueWidth, width: valueWidth }
  const bold = { as: 'text', height: groupLine, size: type.label, bold: true, colour: theme.ink } as const
  const note = {
    as: 'text',
    y: scaleTop - headerLine - 4,
    height: headerLine,
    size: type.footnote,
    bold: false,
  } as const
  const coverage = textWidth(group.coverageText, type.footnote)
  const shapes: PptxShape[] = [
    { as: 'line', x1: x, y1: 0, x2: x + width, y2: 0, colour: theme.hairline, width: 0.75 },
    ...lines.map(
      (text, i): PptxShape => ({ ...bold, x, y: 2 + i * groupLine, width: width - value.width, text, align: 'left' }),
    ),
    { ...bold, ...value, y: 2, text: group.valueText, align: 'right' },
    { ...note, x, width: coverage, text: group.coverageText, colour: theme.quiet, align: 'left' },
  ]
  if (group.weakest) {
    const from = coverage + columnPadding
    const text = fitText(spec.words.weakest, type.footnote, 400, width - from)
    shapes.push({ ...note, x: x + from, width: width - from, text, colour: theme.text.bad, align: 'left' })
  }
  return shapes
}

function scaleShapes(group: LevelGroup, column: Column, spec: LevelsSpec, theme: Theme): PptxShape[] {
  const { plot, scaleTop, rowsTop } = column
  const { labels } = spec.scale
  const step = plot.width / labels.length
  const shapes = labels.flatMap((text, i): PptxShape[] => {
    const x = plot.x + i * step
    const middle = x + step / 2
    return [
      {
        as: 'text',
        x,
        y: scaleTop,
        width: step,
        height: headerLine,
        text,
        size: type.footnote,
        bold: false,
        colour: theme.quiet,
        align: 'center',
      },
      upright(middle, scaleTop + 14, rowsTop, theme),
    ]
  })
  if (group.value === null) return shapes
  const x = xOf(group.value, spec, column)
  const colour = group.weakest ? theme.tones.bad : theme.ink
  return [...shapes, { as: 'line', x1: x, y1: scaleTop + 13, x2: x, y2: rowsTop - 1, colour, width: 2.5 }]
}

const upright = (x: number, y1: number, y2: number, { hairline }: Theme): PptxShape => ({
  as: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  colour: hairline,
  width: 0.75,
})

function rowShapes(row: LevelRow, y: number, column: Column, spec: LevelsSpec, theme: Theme): PptxShape[] {
  const { x, plot, value, pitch } = column
  const rated = row.level !== null
  const text = { as: 'text', size: type.footnote, bold: false, colour: rated ? theme.ink : theme.quiet } as const
  const middle = y + pitch / 2
  const lines = balanceText(
    row.name,
    type.footnote,
    400,
    column.name - columnPadding,
    Math.max(1, Math.min(nameLines, Math.floor(pitch / headerLine))),
  )
  const top = middle - (lines.length * headerLine) / 2
  // Where there is no level the whole plot is free to say so, and no lines run through it.
  const valueBox = rated ? value : { x: plot.x, width: plot.width + value.width }
  const step = plot.width / spec.scale.labels.length
  const grid = rated ? spec.scale.labels.map((_, i) => upright(plot.x + (i + 0.5) * step, y, y + pitch, theme)) : []
  return [
    ...grid,
    ...lines.map(
      (line, i): PptxShape => ({
        ...text,
        x,
        y: top + i * headerLine,
        width: column.name - columnPadding,
        height: headerLine,
        text: line,
        align: 'left',
      }),
    ),
    { ...text, ...valueBox, y: middle - headerLine / 2, height: headerLine, text: row.levelText, align: 'right' },
    ...levelMarks(row, middle, Math.min(pitch, 14), (level) => xOf(level, spec, column), theme),
  ]
}
