import type { LocalText } from '../scorecard-model/model.ts'
import type { PersonalTreatment, TableMap } from './map/table-map.ts'
import type { PersonalKind } from './personal/personal-data.ts'
import type { TableName } from './tables.ts'
import type { RawLine } from './text/raw-lines.ts'

export type IssueLevel = 'error' | 'warning' | 'note'

/** Something about a file or a row that a person should know: what, where, and what to do. */
export interface Issue {
  /** Stable, searchable: "CSV-01", "VAL-01" (docs/formats/messages.md). */
  code: string
  level: IssueLevel
  /** The sentence in the language of the import: what happened and what to do. */
  message: string
  /** Line in a text file, row in a sheet, both from 1; for JSON and SQLite the record's number. Null: the whole file. */
  line: number | null
  /** Byte offset of the row in a text file, where known. */
  byte: number | null
  /** Header of the column, or null. */
  column: string | null
  /** The cell or row as it stood, cut at 80 characters. */
  raw: string | null
}

/** What became of one table of one file. Always read = loaded + rejected + skipped. */
export interface FileReport {
  file: string
  format: 'csv' | 'xlsx' | 'json' | 'sqlite'
  encoding: string | null
  delimiter: string | null
  sheet: string | null
  /** `scorecard_model`: the file held a model, whose capabilities count as rows. */
  table: TableName | 'scorecard_model'
  read: number
  loaded: number
  rejected: number
  skipped: number
  issues: Issue[]
}

/** A file as a host hands it over: its name, for messages, and its bytes. Never a path. */
export interface InputFile {
  name: string
  bytes: Uint8Array
  /** SHA-256 in hexadecimal, where the host has a way to it that needs no copy of the bytes; else the core digests them. */
  sha256?: string
}

/** What a file seems to be, before anything is imported. The wizard shows it; the command line imports it when no question is open. */
export interface Inspection {
  file: string
  format: FileReport['format']
  encoding: string | null
  delimiter: string | null
  sheets: SheetPreview[]
  /** The proposal: one map per table that the file feeds. Empty when no column is recognised. */
  maps: TableMap[]
  /** Only what cannot be decided from the file. Without an answer nothing is imported. */
  questions: Question[]
  /** Why a map cannot be imported as it stands, by its place in `maps`: a required field that no column feeds. Never in a proposal. */
  problems: { map: number; code: string; detail: Readonly<Record<string, string | number>> }[]
  /** Personal data in columns that a map loads, and what becomes of it. */
  personal: PersonalColumn[]
  /** Names of companies that may mean one company. They are joined only where the map says so (`options.aliases`). */
  nearNames: NearName[]
  issues: Issue[]
  /** The file holds a scorecard model, and nothing else is to be said about it. */
  model?: { name: LocalText; version: number; pillars: number; capabilities: number }
}

/** A column with personal data. The choice stands in the map: `options.personal`, by header. */
export interface PersonalColumn {
  /** Which map of the proposal it belongs to. */
  map: number
  column: string
  field: string
  /** What was found most. */
  kind: PersonalKind
  /** Cells with any. */
  cells: number
  /** Up to five of them, masked. */
  samples: string[]
  treatment: PersonalTreatment
}

/** A company's name in the file that nearly matches another. */
export interface NearName {
  map: number
  name: string
  /** The company that it may be: one of the workspace, or the commoner name in the file. */
  like: string
  /** Rows of the file with `name`. */
  rows: number
  inWorkspace: boolean
  /** The evidence in words. */
  why: string
}

export interface SheetPreview {
  name: string | null
  headerRow: number
  header: string[]
  /** The first lines as they stand in the file, above the header and below it (of a sheet: its rows, tabs between cells); else empty. */
  raw: RawLine[]
  /** The first rows under the header, as text. */
  rows: string[][]
  /** Where each of `rows` stands: line of a text file, row of a sheet, number of a record. */
  lines: number[]
  rowCount: number
}

/** One open question, with five values from the file that show what it is about. */
export interface Question {
  id: string
  /** Which map of the proposal it belongs to. */
  map: number
  text: string
  column: string | null
  samples: string[]
  choices: { value: string; label: string }[]
  /** The map file's key that would have answered it, for the command line: "options.dateOrder". */
  key: string
}

export type Answers = Readonly<Record<string, string>>
