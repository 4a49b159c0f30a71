import type { InspectedFile, Progress } from '../../contract/calls.ts'
import type { TextReading } from '../../core/import/inspect-file.ts'
import type { Answers, FileReport, Inspection } from '../../core/import/report.ts'
import type { OpenFile } from './app-store.ts'

/** Where an import stands: files are read, mapped, counted by importing them into a copy, and that copy is taken over. */
export type ImportStep =
  | { at: 'reading'; done: number; of: number }
  | Mapping
  | { at: 'counting'; mapping: Mapping; progress: Progress | null; startedAt: number }
  /** `takingOver`: the copy is becoming the open workspace; too late to cancel. */
  | { at: 'counted'; mapping: Mapping; counts: Counts; takingOver: boolean }
  | { at: 'done'; counts: Counts; before: Before | null }

/** What the files seem to be, and what the user says of them. */
export interface Mapping {
  at: 'mapping'
  files: FileToImport[]
  /** The file that is looked at, by its place. */
  shown: number
  target: ImportTarget
  /** Files that were dropped since and are being read. */
  joining: number
}

/** What an import does with every row, known before anything is changed. */
export interface Counts {
  reports: FileReport[]
  rejectsCsv: Uint8Array | null
}

/** The workspace that a new one took the place of; undoing the import opens it again. */
export interface Before {
  image: Blob
  file: OpenFile
  saved: boolean
}

/** A new workspace with this data, or the open one with this data added. */
export type ImportTarget = 'new' | 'add'

/** A file with what it seems to be (its maps as the user changed them) and the user's answers. */
export interface FileToImport {
  input: File
  inspected: InspectedFile
  answers: Answers
  /** A map was changed, and what it leaves open is not known yet. */
  settling: boolean
  /** Where the maps and answers that it began with come from, if not from the file itself. */
  origin: { of: 'last-time' } | { of: 'map-file'; name: string } | null
  /** The maps are no longer those that were proposed. */
  changed: boolean
  /** The user wants nothing of this file. */
  leftOut: boolean
  /** Encoding and delimiter of a text file, where the user has said so. */
  reading: TextReading
}

/** A file that something can be imported from. */
export interface ReadableFile extends FileToImport {
  inspected: Extract<InspectedFile, { ok: true }>
}

export function isReadable(file: FileToImport): file is ReadableFile {
  if (!file.inspected.ok || file.leftOut) return false
  const { inspection } = file.inspected
  return (inspection.maps.length > 0 || inspection.model !== undefined) && rowsOf(inspection) > 0
}

/** A file that has rows: where its columns are not recognised, the user can still say what they are. */
export function hasRows({ inspected }: FileToImport): boolean {
  return inspected.ok && rowsOf(inspected.inspection) > 0
}

/** Rows of all sheets together, without their headers; of a scorecard model its capabilities. */
export function rowsOf({ sheets, model }: Pick<Inspection, 'sheets' | 'model'>): number {
  if (model) return model.capabilities
  return sheets.reduce((sum, { rowCount }) => sum + rowCount, 0)
}

/** Is it the same file as it was given before: dropped twice, or picked and then dropped. */
export function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
}

/** Can these files be imported: at least one is readable, every map is complete, and no question is open. */
export function isReady(files: readonly FileToImport[]): boolean {
  const readable = files.filter(isReadable)
  return readable.length > 0 && readable.every(isSettled)
}

/** Is all said that an import of the file needs. */
export function isSettled(file: ReadableFile): boolean {
  return !file.settling && openCount(file) === 0
}

/** How much of a file is still to be decided: questions without an answer, and tables that lack a column. */
export function openCount({ inspected, answers }: ReadableFile): number {
  const { questions, problems } = inspected.inspection
  return problems.length + questions.filter((question) => !isAnswered(question, answers)).length
}

/** Has a question an answer; an empty one only where a choice offers it. */
export function isAnswered({ id, choices }: Inspection['questions'][number], answers: Answers): boolean {
  const answer = answers[id]?.trim()
  if (answer === undefined) return false
  return choices.length === 0 ? answer !== '' : choices.some(({ value }) => value === answer)
}

/** Seconds that the rest will take at the pace so far; null while that cannot be told. */
export function secondsLeft({ share }: Progress, elapsedMs: number): number | null {
  if (share === null || share <= 0 || elapsedMs < 1_000) return null
  return Math.max(0, Math.round((1 / share - 1) * (elapsedMs / 1_000)))
}
