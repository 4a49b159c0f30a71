import type { PptxShape, Size } from '../chart.ts'
import { fitText, textWidth } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import type { LevelGroup, LevelRow, LevelsSpec } from './spec.ts'

const headerHeight = 32
/** Space above a group but the first, in rows. */
const groupGap = 0.5
const gap = 16

interface Places {
  pitch: number
  size: number
  nameWidth: number
  plot: { x: number; width: number }
  valueX: number
  valueWidth: number
  noteX: number
  noteWidth: number
}

/**
 * Pillars as groups of capability rows over one scale. Dot: level; line: the assessors' range; diamond: target; the
 * group's row has its mean as an upright stroke. The same shapes on the stage and in PowerPoint.
 */
export function levelShapes(spec: LevelsSpec, size: Size, theme: Theme): PptxShape[] {
  const places = place(spec, size)
  const { pitch } = places
  const shapes: PptxShape[] = []
  let y = headerHeight
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

function place(spec: LevelsSpec, size: Size): Places {
  const rows = spec.groups.reduce((sum, group) => sum + group.rows.length + 1, 0)
  const units = rows + groupGap * Math.max(0, spec.groups.length - 1)
  const pitch = Math.min(24, Math.floor(((size.height - headerHeight) / Math.max(1, units)) * 2) / 2)
  const textSize = pitch >= 16 ? type.label : type.footnote
  const widest = (texts: string[], of: number) => Math.max(0, ...texts.map((text) => textWidth(text, of, 600)))
  const all = spec.groups.flatMap((group) => group.rows)
  const valueWidth = Math.max(
    widest([...all.map((row) => row.levelText), ...spec.groups.map((group) => group.valueText)], textSize),
    textWidth(spec.words.level, type.footnote),
  )
  const notes = [
    ...spec.groups.map((group) => group.coverageText),
    ...(all.some((row) => row.disputed) ? [spec.words.disputed] : []),
  ]
  const noteWidth = Math.min(size.width * 0.24, widest(notes, type.footnote))
  const names = Math.max(
    widest(
      all.map((row) => row.name),
      textSize,
    ),
    ...spec.groups.map((group) => headWidth(group, spec, textSize)),
  )
  const nameWidth = Math.min(size.width * 0.4, names)
  const plotX = nameWidth + gap
  const plotEnd = size.width - noteWidth - gap - valueWidth - gap
  return {
    pitch,
    size: textSize,
    nameWidth,
    plot: { x: plotX, width: plotEnd - plotX },
    valueX: plotEnd + gap,
    valueWidth,
    noteX: size.width - noteWidth,
    noteWidth,
  }
}

function headWidth(group: LevelGroup, spec: LevelsSpec, size: number): number {
  const weakest = group.weakest ? textWidth(`  ${spec.words.weakest}`, type.footnote, 600) : 0
  return textWidth(group.name, size, 600) + weakest
}

/** Middle of a level on the scale; half a step of air at both ends keeps dots and names inside. */
function xOf(level: number, spec: LevelsSpec, { plot }: Places): number {
  const steps = spec.scale.high - spec.scale.low + 1
  return plot.x + ((level - spec.scale.low + 0.5) / steps) * plot.width
}

function scaleShapes(spec: LevelsSpec, bottom: number, places: Places, theme: Theme): PptxShape[] {
  const { low, high, names } = spec.scale
  const step = places.plot.width / (high - low + 1)
  const levels = Array.from({ length: high - low + 1 }, (_, i) => low + i)
  const fit = names.every((name) => textWidth(name, type.footnote) <= step - 4)
  return [
    ...levels.flatMap((level, i): PptxShape[] => {
      const x = xOf(level, spec, places)
      const name = names[i] ?? ''
      const ends = i === 0 || i === levels.length - 1
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
        label(0, String(level)),
        ...(name && (fit || ends) ? [label(13, fitText(name, type.footnote, 400, fit ? step : step * 1.6))] : []),
        { as: 'line', x1: x, y1: headerHeight - 4, x2: x, y2: bottom, colour: theme.hairline, width: 0.75 },
      ]
    }),
    {
      as: 'text',
      x: places.valueX,
      y: 13,
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
  const weakestWidth = group.weakest ? textWidth(spec.words.weakest, type.footnote) + 8 : 0
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
      x: textWidth(name, size, 600) + 8,
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
  if (row.low !== null && row.high !== null && row.high > row.low) {
    const colour = row.disputed ? theme.tones.bad : theme.tones.context
    shapes.push({
      as: 'line',
      x1: xOf(row.low, spec, places),
      y1: middle,
      x2: xOf(row.high, spec, places),
      y2: middle,
      colour,
      width: 2,
    })
  }
  if (row.target !== null) shapes.push(diamond(xOf(row.target, spec, places), middle, pitch, theme))
  if (row.level !== null) {
    const radius = Math.min(5, pitch * 0.3)
    const x = xOf(row.level, spec, places)
    const box = { x: x - radius, y: middle - radius, width: radius * 2, height: radius * 2 }
    shapes.push({ as: 'ellipse', ...box, fill: theme.ink, line: null })
  }
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

/** Larger than a dot, so that a target that is reached shows as a ring around it. */
function diamond(x: number, y: number, pitch: number, theme: Theme): PptxShape {
  const radius = Math.min(8, pitch * 0.48)
  const box = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
  return { as: 'diamond', ...box, fill: null, line: theme.tones.leader }
}
