import type { InspectedFile, Progress } from '../../contract/calls.ts'
import type { FileReport, InputFile } from '../../core/import/report.ts'
import type { TableMap } from '../../core/import/table-map.ts'

/** Where an import stands. */
export type ImportStep =
  | { at: 'reading' }
  | { at: 'mapping'; files: FileToImport[]; target: ImportTarget }
  /** `finishing`: the workspace is being taken over; too late to cancel. */
  | { at: 'running'; progress: Progress | null; startedAt: number; finishing: boolean }
  | { at: 'done'; reports: FileReport[]; rejectsCsv: Uint8Array | null }

/** A new workspace with this data, or the open one with this data added. */
export type ImportTarget = 'new' | 'add'

/** A file with what it seems to be, and what the user made of that. */
export interface FileToImport {
  input: InputFile
  inspected: InspectedFile
  /** The proposal, as the user changed it. */
  maps: TableMap[]
  answers: Readonly<Record<string, string>>
}

/** Can these files be imported: at least one is readable, and no question is open. */
export function isReady(files: readonly FileToImport[]): boolean {
  const readable = files.filter((file) => file.inspected.ok && file.maps.length > 0)
  return readable.length > 0 && readable.every((file) => openQuestions(file) === 0)
}

export function openQuestions({ inspected, answers }: FileToImport): number {
  if (!inspected.ok) return 0
  return inspected.inspection.questions.filter((question) => answers[question.id] === undefined).length
}

/** The proposal with a field taken from another column; null takes the field from nowhere. */
export function withColumn(map: TableMap, field: string, column: string | null): TableMap {
  const { [field]: _, ...others } = map.columns ?? {}
  return { ...map, columns: column === null ? others : { ...others, [field]: column } }
}

/** Seconds that the rest will take at the pace so far; null while that cannot be told. */
export function secondsLeft(progress: Progress, elapsedMs: number): number | null {
  if (progress.total === null || progress.rows === 0 || elapsedMs < 1_000) return null
  return Math.max(0, Math.round(((progress.total - progress.rows) / progress.rows) * (elapsedMs / 1_000)))
}
