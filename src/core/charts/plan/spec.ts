import type { DataTable } from '../chart.ts'

/** Who does what until when: a row per undertaking over a calendar, those of one owner together. */
export interface PlanSpec {
  kind: 'plan'
  title: string
  /** The calendar: its pieces one after the other, each from `start` to the next one's; ISO dates. */
  calendar: { pieces: { label: string; start: string }[]; end: string }
  /** The day from which the plan is looked at: an upright line; null for none within the calendar. */
  today: { date: string; label: string } | null
  owners: PlanOwner[]
  words: {
    owner: string
    name: string
    kind: string
    start: string
    due: string
    status: string
    /** What stands for rows that find no room, with "{n}" for their number. */
    more: string
  }
}

export interface PlanOwner {
  name: string
  /** Nobody: printed as a lack. */
  missing: boolean
  rows: PlanRow[]
}

export interface PlanRow {
  name: string
  /** A gap is a target without an undertaking. */
  state: 'planned' | 'under-way' | 'done' | 'stopped' | 'gap'
  /** Past its date. */
  late: boolean
  /** ISO dates; null: not known. */
  start: string | null
  due: string | null
  dueText: string
  statusText: string
  /** In the table: undertaking or gap. */
  kindText: string
}

export function planTable({ title, owners, words }: PlanSpec): DataTable {
  const labels = [words.owner, words.name, words.kind, words.start, words.due, words.status]
  return {
    caption: title,
    columns: labels.map((label) => ({ label, numeric: false })),
    rows: owners.flatMap(({ name, rows }) =>
      rows.map((row) => [name, row.name, row.kindText, row.start, row.due, row.statusText]),
    ),
  }
}
