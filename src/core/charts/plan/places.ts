import type { Size } from '../chart.ts'
import { textWidth } from '../text-width.ts'
import { type } from '../theme.ts'
import type { PlanOwner, PlanSpec } from './spec.ts'

/** The line of the day, and the names of the calendar. */
const headHeight = 36
const moreHeight = 16
const widestPitch = 26
const closestPitch = 13.5
/** From here on there is room for the size of labels. */
const roomyPitch = 19
const gap = 14
/** Shares of the width that names of owners and of undertakings may take. */
const [ownerShare, nameShare] = [0.15, 0.28]

interface Span {
  x: number
  width: number
}

export interface PlanPlaces {
  width: number
  /** Of the first row. */
  top: number
  pitch: number
  size: number
  owner: Span
  name: Span
  plot: Span
  due: Span
  status: Span
  /** Where a day stands; one outside the calendar at its nearer end. */
  xOf: (date: string) => number
}

/** As many rows as find room: undertakings before gaps, and in their order. */
export function shownOwners({ owners }: PlanSpec, height: number): { owners: PlanOwner[]; left: number } {
  const rows = owners.flatMap((owner) => owner.rows)
  const most = (room: number) => Math.floor((room - headHeight) / closestPitch)
  if (rows.length <= most(height)) return { owners: owners.filter((owner) => owner.rows.length > 0), left: 0 }
  const count = most(height - moreHeight)
  const isGap = (at: number) => rows[at]!.state === 'gap'
  const first = rows.map((_, at) => at).sort((a, b) => Number(isGap(a)) - Number(isGap(b)) || a - b)
  const shown = new Set(first.slice(0, count).map((at) => rows[at]!))
  return {
    owners: owners
      .map((owner) => ({ ...owner, rows: owner.rows.filter((row) => shown.has(row)) }))
      .filter((owner) => owner.rows.length > 0),
    left: rows.length - shown.size,
  }
}

/** Columns from left to right: owner, undertaking, the calendar with what is left, date and status. */
export function placePlan(
  spec: PlanSpec,
  owners: readonly PlanOwner[],
  crowded: boolean,
  { width, height }: Size,
): PlanPlaces {
  const rows = owners.flatMap((owner) => owner.rows)
  const room = height - headHeight - (crowded ? moreHeight : 0)
  const pitch = Math.min(widestPitch, room / Math.max(1, rows.length))
  const widths = (size: number) => {
    const widest = (texts: readonly string[], head: string, weight: 400 | 600 = 400) =>
      Math.ceil(Math.max(textWidth(head, type.footnote), ...texts.map((text) => textWidth(text, size, weight)))) + 1
    const owner = Math.min(
      ownerShare * width,
      widest(
        owners.map(({ name }) => name),
        spec.words.owner,
        600,
      ),
    )
    const wanted = widest(
      rows.map(({ name }) => name),
      spec.words.name,
    )
    return {
      ...{ owner, wanted, name: Math.min(nameShare * width, wanted) },
      due: widest(
        rows.map(({ dueText }) => dueText),
        spec.words.due,
      ),
      status: widest(
        rows.map(({ statusText }) => statusText),
        spec.words.status,
        600,
      ),
    }
  }
  const roomy = widths(type.label)
  const size = pitch >= roomyPitch && roomy.wanted <= nameShare * width ? type.label : type.footnote
  const { owner, name, due, status } = size === type.label ? roomy : widths(size)
  const nameX = owner + gap
  const plotX = nameX + name + gap
  const statusX = width - status
  const dueX = statusX - gap - due
  const plot = { x: plotX, width: dueX - gap - plotX }
  const [from, to] = [spec.calendar.pieces[0]!.start, spec.calendar.end].map(Date.parse) as [number, number]
  return {
    ...{ width, pitch, size, top: headHeight, plot },
    owner: { x: 0, width: owner },
    name: { x: nameX, width: name },
    due: { x: dueX, width: due },
    status: { x: statusX, width: status },
    xOf: (date) => plot.x + plot.width * Math.min(1, Math.max(0, (Date.parse(date) - from) / (to - from))),
  }
}
