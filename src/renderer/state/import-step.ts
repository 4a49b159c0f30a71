import type { InspectedFile, Progress } from '../../contract/calls.ts'
import type { Answers, FileReport, InputFile } from '../../core/import/report.ts'
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

/** A file with what it seems to be (its maps as the user changed them) and the user's answers. */
export interface FileToImport {
  input: InputFile
  inspected: InspectedFile
  answers: Answers
}

/** A file that something can be imported from. */
export interface ReadableFile extends FileToImport {
  inspected: Extract<InspectedFile, { ok: true }>
}

export function isReadable(file: FileToImport): file is ReadableFile {
  return file.inspected.ok && file.inspected.inspection.maps.length > 0
}

/** Can these files be imported: at least one is readable, and no question is open. */
export function isReady(files: readonly FileToImport[]): boolean {
  const readable = files.filter(isReadable)
  return readable.length > 0 && readable.every(isAnswered)
}

function isAnswered({ inspected, answers }: ReadableFile): boolean {
  return inspected.inspection.questions.every(({ id, choices }) => {
    const answer = answers[id]?.trim()
    return answer !== undefined && (answer !== '' || choices.some(({ value }) => value === ''))
  })
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
