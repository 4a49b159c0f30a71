import type { Size } from '../chart.ts'
import { textWidth, wrapText } from '../text-width.ts'
import { type } from '../theme.ts'
import type { LevelGroup, LevelsSpec } from './spec.ts'

/** The row of level numbers, the lines of their names, and air. */
const numberLine = 13
const headerAir = 7
export const headerLine = 12
export const weakestGap = 8
/** Space above a group but the first, in rows. */
export const groupGap = 0.5
const gap = 16

/** Where the columns of a levels chart stand. */
export interface Places {
  headerHeight: number
  /** Names of the levels in at most two lines; null where they find no room and only the ends are named. */
  names: string[][] | null
  pitch: number
  size: number
  nameWidth: number
  plot: { x: number; width: number }
  valueX: number
  valueWidth: number
  noteX: number
  noteWidth: number
}

/** The header is as high as the names of the levels need. */
export function place(spec: LevelsSpec, size: Size): Places {
  const low = numberLine + headerLine + headerAir
  const first = placeUnder(low, spec, size)
  const step = first.plot.width / spec.scale.labels.length
  const wrapped = spec.scale.names.map((name) => wrapText(name, type.footnote, 400, step - 6, 2))
  const names = wrapped.flat().some((line) => line.endsWith('…')) ? null : wrapped
  const headerHeight = low + headerLine * (Math.max(1, ...(names ?? []).map((lines) => lines.length)) - 1)
  return { ...placeUnder(headerHeight, spec, size), headerHeight, names }
}

function placeUnder(headerHeight: number, spec: LevelsSpec, size: Size): Omit<Places, 'headerHeight' | 'names'> {
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
  const weakest = group.weakest ? textWidth(spec.words.weakest, type.footnote) + weakestGap : 0
  return textWidth(group.name, size, 600) + weakest
}

/** Middle of a level on the scale; half a step of air at both ends keeps dots and names inside. */
export function xOf(level: number, { scale }: LevelsSpec, { plot }: { plot: Places['plot'] }): number {
  const { low, high, labels } = scale
  const steps = (labels.length - 1) * ((level - low) / (high - low))
  return plot.x + ((steps + 0.5) / labels.length) * plot.width
}
