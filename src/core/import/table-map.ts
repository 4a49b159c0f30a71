import type { TableName } from './tables.ts'

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

/** A wide table: each of `columns` (header → what it stands for) becomes a row with field `to` and the cell as field `value`. */
export interface Unpivot {
  columns: Record<string, string>
  to: string
  value: string
}

export interface MapOptions {
  /** The one company that a file without a company column belongs to. */
  company?: string
  csatScale?: [number, number]
  cesDirection?: 'high-is-easy' | 'low-is-easy'
  decimal?: '.' | ','
  thousands?: '.' | ',' | ' ' | "'" | ''
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  encoding?: string
  delimiter?: string
  /** Texts that mean "no answer", beside the empty cell. */
  missing?: string[]
  /** Per field: text in the file → value. */
  values?: Record<string, Record<string, string | number | null>>
}
