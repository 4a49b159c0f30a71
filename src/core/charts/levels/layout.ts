import type { PptxShape, Size } from '../chart.ts'
import { levelMarks } from '../level-marks.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { groupGap, headerLine, type Places, place, weakestGap, xOf } from './places.ts'
import { sideBySide } from './side-by-side.ts'
import type { LevelGroup, LevelRow, LevelsSpec } from './spec.ts'

/** Rows closer than this, in slide units, would touch each other. */
const closest = 12

/**
 * Pillars as groups of capability rows over one scale. Dot: level; line: the assessors' range; diamond: target; the
 * group's row has its mean as an upright stroke. Side by side where that is asked for, or where they do not fit under one another.
 * The same shapes on the stage and in PowerPoint.
 */
export function levelShapes(spec: LevelsSpec, size: Size, theme: Theme): PptxShape[] {
  const places = place(spec, size)
  return spec.columns || places.pitch < closest
    ? sideBySide(spec, size, theme)
    : underOneAnother(spec, size, places, theme)
}

function underOneAnother(spec: LevelsSpec, size: Size, places: Places, theme: Theme): PptxShape[] {
  const { pitch } = places
  const shapes: PptxShape[] = []
  let y = places.headerHeight
  spec.groups.forEach((group, i) => {
    if (i > 0) y += groupGap * pitch
    shapes.push({ as: 'line', x1: 0, y1: y, x2: size.width, y2: y, colour: theme.hairline, width: 0.75 })
    shapes.push(...groupShapes(group, y, spec, places, theme))
    for (const row of group.rows) {
      y += pitch
      shapes.push(...rowShapes(row, y, spec, places, theme))
    }
    y += pitch
  })
  return [...scaleShapes(spec, y, places, theme), ...shapes]
}

function scaleShapes(spec: LevelsSpec, bottom: number, places: Places, theme: Theme): PptxShape[] {
  const { labels, names } = spec.scale
  const { headerHeight } = places
  const step = places.plot.width / labels.length
  return [
    ...labels.flatMap((level, i): PptxShape[] => {
      const x = places.plot.x + (i + 0.5) * step
      const atEnd = i === 0 || i === labels.length - 1
      const short = atEnd ? [fitText(names[i] ?? '', type.footnote, 400, step * 1.6)] : []
      const lines = (places.names?.[i] ?? short).filter(Boolean)
      const label = (y: number, text: string): PptxShape => ({
        as: 'text',
        x: x - step / 2,
        y,
        width: step,
        height: 12,
        text,
        size: type.footnote,
        bold: false,
        colour: theme.quiet,
        align: 'center',
      })
      return [
        label(0, level),
        ...lines.map((line, k) => label(13 + k * headerLine, line)),
        { as: 'line', x1: x, y1: headerHeight - 4, x2: x, y2: bottom, colour: theme.hairline, width: 0.75 },
      ]
    }),
    {
      as: 'text',
      x: places.valueX,
      y: headerHeight - 19,
      width: places.valueWidth,
      height: 12,
      text: spec.words.level,
      size: type.footnote,
      bold: false,
      colour: theme.quiet,
      align: 'right',
    },
  ]
}

function groupShapes(group: LevelGroup, y: number, spec: LevelsSpec, places: Places, theme: Theme): PptxShape[] {
  const { pitch, size } = places
  const line = { as: 'text', y, height: pitch } as const
  const weakestWidth = group.weakest ? textWidth(spec.words.weakest, type.footnote) + weakestGap : 0
  const name = fitText(group.name, size, 600, places.nameWidth - weakestWidth)
  const shapes: PptxShape[] = [
    { ...line, x: 0, width: places.nameWidth, text: name, size, bold: true, colour: theme.ink, align: 'left' },
    {
      ...line,
      x: places.valueX,
      width: places.valueWidth,
      text: group.valueText,
      size,
      bold: true,
      colour: theme.ink,
      align: 'right',
    },
    {
      ...line,
      x: places.noteX,
      width: places.noteWidth,
      text: fitText(group.coverageText, type.footnote, 400, places.noteWidth),
      size: type.footnote,
      bold: false,
      colour: theme.quiet,
      align: 'left',
    },
  ]
  if (group.weakest) {
    shapes.push({
      ...line,
      x: textWidth(name, size, 600) + weakestGap,
      width: weakestWidth,
      text: spec.words.weakest,
      size: type.footnote,
      bold: false,
      colour: theme.text.bad,
      align: 'left',
    })
  }
  if (group.value !== null) {
    const x = xOf(group.value, spec, places)
    const ink = group.weakest ? theme.tones.bad : theme.ink
    shapes.push({ as: 'line', x1: x, y1: y + 2, x2: x, y2: y + pitch - 2, colour: ink, width: 2.5 })
  }
  return shapes
}

function rowShapes(row: LevelRow, y: number, spec: LevelsSpec, places: Places, theme: Theme): PptxShape[] {
  const { pitch, size } = places
  const middle = y + pitch / 2
  const line = { as: 'text', y, height: pitch, bold: false } as const
  const rated = row.level !== null
  const shapes: PptxShape[] = [
    {
      ...line,
      x: 0,
      width: places.nameWidth,
      text: fitText(row.name, size, 400, places.nameWidth),
      size,
      colour: rated ? theme.ink : theme.quiet,
      align: 'left',
    },
    {
      ...line,
      x: places.valueX,
      width: places.valueWidth,
      text: row.levelText,
      size,
      colour: rated ? theme.ink : theme.quiet,
      align: 'right',
    },
  ]
  shapes.push(...levelMarks(row, middle, pitch, (level) => xOf(level, spec, places), theme))
  if (row.disputed) {
    shapes.push({
      ...line,
      x: places.noteX,
      width: places.noteWidth,
      text: fitText(spec.words.disputed, type.footnote, 400, places.noteWidth),
      size: type.footnote,
      colour: theme.text.bad,
      align: 'left',
    })
  }
  return shapes
}
