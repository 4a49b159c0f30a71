import type { InspectedFile, Progress } from '../../contract/calls.ts'
import { fileKeys } from '../../core/import/apply-answers.ts'
import type { Answers, FileReport, InputFile, Inspection } from '../../core/import/report.ts'
import type { TableMap } from '../../core/import/table-map.ts'
import type { TableName } from '../../core/import/tables.ts'

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
  /** A map was changed, and what it leaves open is not known yet. */
  settling: boolean
}

/** A file that something can be imported from. */
export interface ReadableFile extends FileToImport {
  inspected: Extract<InspectedFile, { ok: true }>
}

export function isReadable(file: FileToImport): file is ReadableFile {
  if (!file.inspected.ok) return false
  const { inspection } = file.inspected
  return inspection.maps.length > 0 && rowsOf(inspection) > 0
}

/** A file that has rows: where its columns are not recognised, the user can still say what they are. */
export function hasRows({ inspected }: FileToImport): boolean {
  return inspected.ok && rowsOf(inspected.inspection) > 0
}

/** Rows of all sheets together, without their headers. */
export function rowsOf({ sheets }: Pick<Inspection, 'sheets'>): number {
  return sheets.reduce((sum, { rowCount }) => sum + rowCount, 0)
}

/** Can these files be imported: at least one is readable, every map is complete, and no question is open. */
export function isReady(files: readonly FileToImport[]): boolean {
  const readable = files.filter(isReadable)
  return readable.length > 0 && readable.every(isSettled)
}

/** Is all said that an import of the file needs. */
export function isSettled(file: ReadableFile): boolean {
  return !file.settling && file.inspected.inspection.problems.length === 0 && isAnswered(file)
}

function isAnswered({ inspected, answers }: ReadableFile): boolean {
  return inspected.inspection.questions.every(({ id, choices }) => {
    const answer = answers[id]?.trim()
    return answer !== undefined && (answer !== '' || choices.some(({ value }) => value === ''))
  })
}

/** A map with a field taken from another column; null takes the field from nowhere. */
export function withColumn(map: TableMap, field: string, column: string | null): TableMap {
  const { [field]: _, ...columns } = withoutWhatItSaid(map, field).columns ?? {}
  return { ...withoutWhatItSaid(map, field), columns: column === null ? columns : { ...columns, [field]: column } }
}

/** A column takes along what the file said of it: its scale, its direction, the metric or the currency in its header. */
function withoutWhatItSaid(map: TableMap, field: string): TableMap {
  const options = { ...map.options }
  if (field === 'csat') delete options.csatScale
  if (field === 'ces') delete options.cesDirection
  const said = { scores: 'metric', financials: 'currency' }[map.table as string]
  const columns = Object.entries(map.columns ?? {}).filter(
    ([name, source]) => !(name === said && typeof source === 'object' && 'const' in source),
  )
  return { ...map, columns: Object.fromEntries(columns), options }
}

/** The inspection with a field of one map taken from another column. Which header it is, is no longer a question. */
export function withField(inspection: Inspection, place: number, field: string, column: string | null): Inspection {
  return {
    ...inspection,
    maps: inspection.maps.with(place, withColumn(inspection.maps[place]!, field, column)),
    questions: inspection.questions.filter(({ map, key }) => map !== place || key !== `columns.${field}`),
  }
}

/** The inspection with the rows of a sheet taken for one table more; its columns are still to be recognised. */
export function withTable(inspection: Inspection, table: TableName, sheet: string | null): Inspection {
  const several = inspection.sheets.length > 1
  return { ...inspection, maps: [...inspection.maps, { table, ...(several && sheet !== null ? { sheet } : {}) }] }
}

/** The file without one of its maps, and without what was asked and answered about it. */
export function withoutMap(
  inspection: Inspection,
  answers: Answers,
  place: number,
): Pick<FileToImport, 'answers'> & { inspection: Inspection } {
  const asked = inspection.questions.filter(({ map }) => map !== place)
  const questions = asked.map((question) => {
    const map = question.map > place ? question.map - 1 : question.map
    return { ...question, map, id: fileKeys.includes(question.key) ? question.id : `${map}:${question.key}` }
  })
  const kept = asked.flatMap(({ id }, index) =>
    answers[id] === undefined ? [] : [[questions[index]!.id, answers[id]]],
  )
  return {
    inspection: { ...inspection, maps: inspection.maps.toSpliced(place, 1), questions },
    answers: Object.fromEntries(kept),
  }
}

/** Seconds that the rest will take at the pace so far; null while that cannot be told. */
export function secondsLeft(progress: Progress, elapsedMs: number): number | null {
  if (progress.total === null || progress.rows === 0 || elapsedMs < 1_000) return null
  return Math.max(0, Math.round(((progress.total - progress.rows) / progress.rows) * (elapsedMs / 1_000)))
}
