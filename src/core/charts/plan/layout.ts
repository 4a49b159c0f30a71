import type { PptxShape, Size } from '../chart.ts'
import { fitText, textWidth, wrapText } from '../text-width.ts'
import { type Theme, type } from '../theme.ts'
import { barShapes } from './bars.ts'
import { type PlanPlaces, placePlan, shownOwners } from './places.ts'
import type { PlanOwner, PlanRow, PlanSpec } from './spec.ts'

const nameLine = 12

/** Rows under a calendar. The same shapes on the stage and in PowerPoint. */
export function planShapes(spec: PlanSpec, size: Size, theme: Theme): PptxShape[] {
  const { owners, left } = shownOwners(spec, size.height)
  const places = placePlan(spec, owners, left > 0, size)
  let y = places.top
  const rows = owners.flatMap((owner) => {
    const top = y
    y += owner.rows.length * places.pitch
    return ownerShapes(owner, top, places, theme)
  })
  const quiet = { size: type.footnote, bold: false, colour: theme.quiet } as const
  const more = spec.words.more.replace('{n}', String(left))
  return [
    ...calendarShapes(spec, y, places, theme),
    ...rows,
    ...todayShapes(spec, y, places, theme),
    ...(left > 0
      ? [
          {
            as: 'text',
            x: 0,
            y: size.height - 12,
            width: size.width,
            height: 12,
            text: more,
            align: 'left',
            ...quiet,
          } as const,
        ]
      : []),
  ]
}

/** Names of the pieces over uprights that run through all rows. */
function calendarShapes({ calendar, words }: PlanSpec, bottom: number, places: PlanPlaces, theme: Theme): PptxShape[] {
  const quiet = { as: 'text', height: 12, size: type.footnote, bold: false, colour: theme.quiet } as const
  const y = places.top - 17
  const edges = [...calendar.pieces.map(({ start }) => start), calendar.end].map(places.xOf)
  const widest = Math.max(...calendar.pieces.map(({ label }) => textWidth(label, type.footnote)))
  // Every one, every second or every fourth: the same quarters of each year.
  const narrowest = (widest + 8) / (edges[1]! - edges[0]!)
  const every = [1, 2, 4].find((step) => step >= narrowest) ?? 8
  return [
    { ...quiet, x: places.owner.x, y, width: places.owner.width, text: words.owner, align: 'left' },
    { ...quiet, x: places.name.x, y, width: places.name.width, text: words.name, align: 'left' },
    { ...quiet, x: places.due.x, y, width: places.due.width, text: words.due, align: 'right' },
    { ...quiet, x: places.status.x, y, width: places.status.width, text: words.status, align: 'left' },
    ...edges.map(
      (x): PptxShape => ({
        ...{ as: 'line', x1: x, y1: places.top - 4, x2: x, y2: bottom, colour: theme.hairline, width: 0.75 },
      }),
    ),
    ...calendar.pieces.flatMap(({ label }, i): PptxShape[] =>
      i % every === 0 && edges[i]! + 4 + widest <= edges.at(-1)! + 6
        ? [{ ...quiet, x: edges[i]! + 4, y, width: widest + 2, text: label, align: 'left' }]
        : [],
    ),
  ]
}

function todayShapes({ today }: PlanSpec, bottom: number, places: PlanPlaces, theme: Theme): PptxShape[] {
  if (!today) return []
  const x = places.xOf(today.date)
  const width = textWidth(today.label, type.footnote, 600) + 2
  const left = Math.min(Math.max(x - width / 2, places.plot.x), places.plot.x + places.plot.width - width)
  const text = { x: left, y: 0, width, height: 12, text: today.label, size: type.footnote, bold: true } as const
  return [
    // Between the two stand the names of the calendar.
    { as: 'line', x1: x, y1: 13, x2: x, y2: 18, colour: theme.ink, width: 1.25 },
    { as: 'line', x1: x, y1: places.top - 4, x2: x, y2: bottom, colour: theme.ink, width: 1.25 },
    { as: 'text', ...text, colour: theme.ink, align: 'center' },
  ]
}

function ownerShapes(owner: PlanOwner, top: number, places: PlanPlaces, theme: Theme): PptxShape[] {
  const { pitch, size, width } = places
  const lines = wrapText(
    owner.name,
    size,
    600,
    places.owner.width,
    Math.max(1, Math.floor((owner.rows.length * pitch) / nameLine)),
  )
  const line = Math.min(pitch, size + 3)
  const first = top + pitch / 2 - line / 2
  return [
    { as: 'line', x1: 0, y1: top, x2: width, y2: top, colour: theme.hairline, width: 0.75 },
    ...lines.map(
      (text, i): PptxShape => ({
        ...{ as: 'text', x: places.owner.x, y: first + i * line, width: places.owner.width, height: line, text, size },
        ...{ bold: true, colour: owner.missing ? theme.text.bad : theme.ink, align: 'left' },
      }),
    ),
    ...owner.rows.flatMap((row, i) => rowShapes(row, top + i * pitch, places, theme)),
  ]
}

function rowShapes(row: PlanRow, y: number, places: PlanPlaces, theme: Theme): PptxShape[] {
  const { pitch, size } = places
  const faded = row.state === 'done' || row.state === 'stopped'
  const ink = faded ? theme.quiet : theme.ink
  const said = row.late ? theme.text.bad : row.state === 'gap' ? theme.text.leader : theme.quiet
  const text = (place: { x: number; width: number }, words: string, colour: string, bold: boolean): PptxShape => ({
    ...{ as: 'text', x: place.x, y, width: place.width, height: pitch, size, bold, colour, align: 'left' },
    text: fitText(words, size, bold ? 600 : 400, place.width),
  })
  return [
    text(places.name, row.name, ink, false),
    ...barShapes(row, y, places, theme),
    { ...text(places.due, row.dueText, row.late ? theme.text.bad : ink, false), align: 'right' } as PptxShape,
    text(places.status, row.statusText, said, row.late),
  ]
}
