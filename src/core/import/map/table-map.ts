import type { Grain } from '../../workspace/period.ts'
import type { TableName } from '../tables.ts'
import type { DateOrder } from '../values/dates.ts'
import type { Decimal } from '../values/numbers.ts'

/**
 * A map file: how the columns of a file become the fields of a table (docs/formats/map.md). One object per table;
 * a file that feeds several tables has an array of them. Every question that the wizard asks has its key here.
 */
export interface TableMap {
  table: TableName
  /** Sheet of a workbook; table or view of an SQLite file. */
  sheet?: string
  /** Row of the header, counted from 1. */
  headerRow?: number
  /** For JSON: where the rows are, "companies.years"; keys of the parents stay usable as headers. */
  records?: string
  columns?: Record<string, ColumnSource>
  unpivot?: Unpivot
  options?: MapOptions
}

/** A header, a constant, or a header whose texts stand for values. */
export type ColumnSource =
  | string
  | { const: string | number }
  | { column: string; values?: Record<string, string | number | null> }

/**
 * A wide table: each of `columns` becomes a row with its cell as field `value`. A header stands for a value of field `to`, or, where
 * it says more than one thing, for several fields: "NPS 2023" for `{ metric: 'nps', period: '2023' }`; `to` is left out then.
 */
export interface Unpivot {
  columns: Record<string, string | Record<string, string>>
  to?: string
  value: string
}

/** What becomes of personal data: left out, replaced by a fingerprint, blotted out within a text, or taken as it is. */
export const personalTreatments = ['drop', 'hash', 'mask', 'keep'] as const
export type PersonalTreatment = (typeof personalTreatments)[number]

export interface MapOptions {
  /** The one company that a file without a company column belongs to. */
  company?: string
  csatScale?: [number, number]
  /** Ends of the scale of capability ratings: those of the scorecard model. */
  levelScale?: [number, number]
  cesDirection?: 'high-is-easy' | 'low-is-easy'
  /** For all columns, or per field. */
  decimal?: Decimal | Record<string, Decimal>
  thousands?: '.' | ',' | ' ' | "'" | ''
  /** For all columns, or per field. */
  dateOrder?: DateOrder | Record<string, DateOrder>
  /** What numbers such as 45292 are in columns of days: days since 1900 or since 1904, as spreadsheets count, or none. */
  serialDates?: '1900' | '1904' | 'no'
  /** What days stand for in a column of periods, or in the headers of a wide table: 2024-01-01 for January, the quarter or the year. */
  periodGrain?: Grain
  encoding?: string
  /** One character or several. */
  delimiter?: string
  /** What encloses fields of a text file; '': nothing does, and quotes are characters like others. */
  quote?: '"' | "'" | ''
  /** Texts that mean "no answer", beside the empty cell: in all columns, or per field. */
  missing?: string[] | Record<string, string[]>
  /** Per field: text in the file → value. */
  values?: Record<string, Record<string, string | number | null>>
  /** Rows that sum up others or stand for the rest ("Total", "All Others"): left out, kept as companies, or kept where they have these names. */
  totals?: 'skip' | 'keep' | string[]
  /** Per metric of `scores`: are its values percent, or shares of one. */
  shares?: Record<string, 'percent' | 'fraction'>
  /** Per header: what becomes of its personal data. */
  personal?: Record<string, PersonalTreatment>
  /** Ratings that differ from earlier ones of the same assessor, capability and assessment: which count. */
  conflicts?: 'keep' | 'replace'
  /** Name of a company in the file → the company that it is. */
  aliases?: Record<string, string>
}

/** The headers that a map loads. */
export function headersOf({ columns, unpivot }: TableMap): string[] {
  const named = Object.values(columns ?? {}).flatMap((source) =>
    typeof source === 'string' ? source : 'column' in source ? source.column : [],
  )
  return [...named, ...Object.keys(unpivot?.columns ?? {})]
}

/** An option that is given for all columns or per field, as it stands for one field. */
export function optionFor<T extends string>(given: T | Record<string, T> | undefined, field: string): T | undefined {
  return typeof given === 'object' ? given[field] : given
}

/** The texts that mean "no answer" in one field. */
export function missingFor(given: MapOptions['missing'], field: string): readonly string[] {
  return Array.isArray(given) ? given : (given?.[field] ?? [])
}
