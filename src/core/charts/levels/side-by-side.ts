import type { PptxShape, Size } from '../chart.ts'
import { diamond, levelMarks } from '../level-marks.ts'
import { balanceText, fitText, textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { headerLine, xOf } from './places.ts'
import type { LevelGroup, LevelRow, LevelsSpec } from './spec.ts'

const columnGap = 30
const columnPadding = 8
/** Lines of a group's name, and of a capability's. */
const nameLines = 2
/** Between the lines of one name, closer than between names. */
const tightLine = 11
const groupLine = 15
/** A group's mean, beside its name. */
const meanSize = 20
/** The numbers of the levels, and the group's mean and target under them. */
const scaleHeight = 24
/** The line of context under the columns. */
const contextHeight = 18
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
  const bottom = size.height - (spec.context.length > 0 ? contextHeight : 0)
  const pitch = Math.min(30, (bottom - rowsTop) / most)
  const columns = spec.groups.flatMap((group, i) => {
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
  return [...columns, ...contextShapes(spec, size, theme)]
}

/** A mean is large; that there is none is said in a line of its own size. */
const headSize = ({ value }: LevelGroup) => (value === null ? type.label : meanSize)
const headValueWidth = (group: LevelGroup) => textWidth(group.valueText, headSize(group), 600)
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
  const ink = group.weakest ? theme.text.bad : theme.ink
  const size = headSize(group)
  const room = width - valueWidth - columnPadding
  const told = [group.targetText, group.coverageText].filter(Boolean).join(' · ')
  const toldWidth = Math.min(room, textWidth(told, type.footnote))
  const weakest = group.weakest ? textWidth(spec.words.weakest, type.footnote, 600) : 0
  const shapes: PptxShape[] = [
    { as: 'line', x1: x, y1: 0, x2: x + width, y2: 0, colour: theme.hairline, width: 0.75 },
    ...lines.map(
      (text, i): PptxShape => ({ ...bold, x, y: 2 + i * groupLine, width: width - value.width, text, align: 'left' }),
    ),
    { ...bold, ...value, y: 2, height: size + 3, size, text: group.valueText, colour: ink, align: 'right' },
    { ...note, x, width: toldWidth, text: fitText(told, type.footnote, 400, room), colour: theme.quiet, align: 'left' },
  ]
  if (weakest > 0) {
    const from = toldWidth + columnPadding
    const text = fitText(spec.words.weakest, type.footnote, 600, width - from)
    shapes.push({ ...note, x: x + from, width: width - from, bold: true, text, colour: ink, align: 'left' })
  }
  return shapes
}

/** One line, its parts set one after the other; what finds no room is left out. */
function contextShapes({ context }: LevelsSpec, size: Size, theme: Theme): PptxShape[] {
  let x = 0
  return context.flatMap(({ text, ours }): PptxShape[] => {
    const width = textWidth(text, type.footnote, ours ? 600 : 400)
    const at = { x, y: size.height - 12, width, height: 12 }
    x += width + columnPadding
    if (x > size.width + columnPadding) return []
    const colour = ours ? theme.ink : theme.quiet
    return [{ as: 'text', ...at, text, size: type.footnote, bold: ours, colour, align: 'left' }]
  })
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
  const middle = (scaleTop + 13 + rowsTop - 1) / 2
  if (group.target !== null) shapes.push(diamond(xOf(group.target, spec, column), middle, 10, theme))
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
  const ink = row.weakLink ? theme.text.bad : rated ? theme.ink : theme.quiet
  const text = { as: 'text', size: type.footnote, bold: row.weakLink, colour: ink } as const
  const middle = y + pitch / 2
  const lines = balanceText(
    row.name,
    type.footnote,
    row.weakLink ? 600 : 400,
    column.name - columnPadding,
    Math.max(1, Math.min(nameLines, Math.floor(pitch / tightLine))),
  )
  const top = middle - (lines.length * tightLine) / 2
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
        y: top + i * tightLine,
        width: column.name - columnPadding,
        height: tightLine,
        text: line,
        align: 'left',
      }),
    ),
    { ...text, ...valueBox, y: middle - headerLine / 2, height: headerLine, text: row.levelText, align: 'right' },
    ...levelMarks(row, middle, Math.min(pitch, 14), (level) => xOf(level, spec, column), theme),
  ]
}
