import type { ScorecardModel } from '../../scorecard-model/model.ts'
import { isModelHeader, modelFromTable } from '../../scorecard-model/model-table.ts'
import { looksLikeModel, parseScorecardModel } from '../../scorecard-model/parse-model.ts'
import type { Words } from '../../words/index.ts'
import { Failure } from '../../workspace/failure.ts'
import { detectFormat } from '../detect.ts'
import { openFile } from '../open-file.ts'
import type { FileReport, InputFile } from '../report.ts'
import { type Cell, cellText, type Source, type SourceFile } from '../source.ts'

/** A scorecard model as it stands in a file. */
export interface ModelInFile extends Pick<FileReport, 'format' | 'encoding' | 'delimiter' | 'sheet'> {
  model: ScorecardModel
}

/** The largest model there can be is far smaller; data need not be looked through for one. */
const mostBytes = 2_000_000

/** The model that a file holds; null where it holds none. Failures: MDL-01 to MDL-08, as soon as it looks like one. */
export async function modelInFile(file: InputFile, words: Words): Promise<ModelInFile | null> {
  if (file.bytes.length > mostBytes) return null
  switch (formatOf(file)) {
    case 'json':
      return modelInJson(file)
    case 'csv':
      return mentionsLevels(file) ? modelInTables(file, words) : null
    case 'xlsx':
      return modelInTables(file, words)
    default:
      return null
  }
}

function formatOf(file: InputFile): FileReport['format'] | null {
  try {
    return detectFormat(file)
  } catch {
    // What cannot be read is no model; why, is told where it is read as data.
    return null
  }
}

function modelInJson({ bytes }: InputFile): ModelInFile | null {
  const text = new TextDecoder().decode(bytes)
  if (!looksLikeModel(text)) return null
  return { model: parseScorecardModel(text), format: 'json', encoding: 'utf-8', delimiter: null, sheet: null }
}

/** Spares a text that is no model the opening; in UTF-16 there are zeros between the letters. */
function mentionsLevels({ bytes }: InputFile): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '')
  return head.toLowerCase().includes('level_1_en')
}

async function modelInTables(file: InputFile, words: Words): Promise<ModelInFile | null> {
  const opened = await openedOrNull(file, words)
  try {
    const sources = (opened?.choices ?? []).map((choice) => sourceOrNull(opened!, choice))
    const source = sources.find((found) => found && isModelHeader(found.header))
    if (!opened || !source) return null
    const { format, encoding, delimiter } = opened
    const rows = [...source.rows()].map(({ line, cells }) => ({ line, cells: cells.map(plainCell) }))
    return { model: modelFromTable(source.header, rows), format, encoding, delimiter, sheet: source.sheet }
  } finally {
    opened?.close?.()
  }
}

async function openedOrNull(file: InputFile, words: Words): Promise<SourceFile | null> {
  try {
    return await openFile(file, {}, words)
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

function sourceOrNull(opened: SourceFile, choice: Parameters<SourceFile['open']>[0]): Source | null {
  try {
    return opened.open({ ...choice, headerRow: 1 })
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

const plainCell = (cell: Cell | undefined) =>
  cell === null || cell === undefined || typeof cell === 'number' ? (cell ?? null) : cellText(cell)
