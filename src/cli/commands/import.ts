import { ratingsBefore } from '../../core/assessment/merge.ts'
import { letDeckBeOffered } from '../../core/deck/due-deck.ts'
import {
  answersInMap,
  applyAnswers,
  importFile,
  inspectFile,
  modelInFile,
  nearNameNotes,
  parseTableMaps,
} from '../../core/import/index.ts'
import type { TableMap } from '../../core/import/map/table-map.ts'
import type { FileReport, InputFile, Issue } from '../../core/import/report.ts'
import type { Words } from '../../core/words/index.ts'
import { listCompanies } from '../../core/workspace/companies.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { Workspace } from '../../core/workspace/workspace.ts'
import { readNamedFile, readWithDigest } from '../../files/read-file.ts'
import type { Context } from '../command.ts'
import { saveBoard } from '../save-file.ts'
import { textTable } from '../text-table.ts'

export interface ImportOptions {
  out: string
  map?: string
  into?: string
  json?: true
}

/** How many headers a message names. */
const headersShown = 12
/** How many messages of a file are printed for people. */
const issuesShown = 5

/**
 * `triptych import FILE… --out BOARD [--map MAP] [--into BOARD] [--json]`: all files into one workspace, or (when one of
 * them fails) nothing written.
 */
export async function importFiles(paths: readonly string[], options: ImportOptions, context: Context): Promise<void> {
  const { words, io } = context
  const files: InputFile[] = []
  for (const path of paths) files.push(await readWithDigest(path))
  const map = options.map === undefined ? null : readMap(options.map)
  const models = await modelsAmong(files, words)
  const workspace = await openTarget(options.into)
  const reports: FileReport[] = []
  try {
    // Ratings are held to the model, wherever it stands in the command; to a model no map applies.
    for (const file of [...models, ...files.filter((file) => !models.includes(file))]) {
      const { maps, notes } = models.includes(file)
        ? { maps: [], notes: [] }
        : map
          ? { maps: map, notes: [] }
          : await proposalOf(file, workspace, words)
      const [first, ...others] = (await importFile(workspace, file, maps, words)).reports
      if (first) reports.push({ ...first, issues: [...newTo(first.issues, notes), ...first.issues] }, ...others)
    }
    letDeckBeOffered(workspace.write)
    await saveBoard(options.out, workspace.toBytes())
  } finally {
    workspace.close()
  }
  if (options.json) io.out(JSON.stringify({ files: reports }))
  else io.out(`${toText(reports, words)}\n\n${words.cli.written(options.out)}`)
}

async function modelsAmong(files: readonly InputFile[], words: Words): Promise<InputFile[]> {
  const holdsModel = await Promise.all(files.map(async (file) => (await modelInFile(file, words)) !== null))
  return files.filter((_, i) => holdsModel[i])
}

function readMap(path: string): TableMap[] {
  return parseTableMaps(new TextDecoder().decode(readNamedFile(path).bytes))
}

/** The workspace to add to, or a new one. */
function openTarget(into: string | undefined): Promise<Workspace> {
  return into === undefined ? Workspace.create() : Workspace.open(readNamedFile(into).bytes)
}

/** What the file seems to be, and what was concluded from its values on the way. Failures: CLI-07 it leaves a question open, CLI-08 nothing in it is recognised. */
async function proposalOf(
  file: InputFile,
  workspace: Workspace,
  words: Words,
): Promise<{ maps: TableMap[]; notes: Issue[] }> {
  const known = listCompanies(workspace.read).map(({ name }) => name)
  const inspection = await inspectFile(file, words, { known, ratings: ratingsBefore(workspace.read) })
  if (inspection.questions.length > 0) {
    const questions = inspection.questions.map((question) => {
      const answers = answersInMap(inspection.maps[question.map]!, question).join(' | ')
      return `${question.key} (${question.text}${answers === '' ? '' : ` ${answers}`})`
    })
    const tables = [...new Set(inspection.maps.map(({ table }) => table))].join(', ')
    throw new Failure('CLI-07', { file: file.name, tables, questions: questions.join('; ') })
  }
  const maps = applyAnswers(inspection, {})
  if (maps.length === 0) {
    const headers = inspection.sheets.flatMap((sheet) => sheet.header)
    const shown = headers.slice(0, headersShown).map((header) => header.slice(0, 80))
    const others = headers.length > headersShown ? [words.cli.moreHeaders(headers.length - headersShown)] : []
    throw new Failure('CLI-08', { file: file.name, headers: [...shown, ...others].join(', ') })
  }
  return { maps, notes: [...inspection.issues, ...nearNameNotes(inspection.nearNames, words)] }
}

/** Reading the file again finds again what was found then; what was concluded is said once, by the proposal. */
function newTo(issues: readonly Issue[], notes: readonly Issue[]): Issue[] {
  return notes.filter((note) => !issues.some(({ code, message }) => code === note.code && message === note.message))
}

function toText(reports: readonly FileReport[], words: Words): string {
  const { columns } = words.cli
  const { number } = words.numbers
  const counts = ['read', 'loaded', 'rejected', 'skipped'] as const
  const table = textTable(
    [
      { label: columns.file, numeric: false },
      { label: columns.table, numeric: false },
      ...counts.map((key) => ({ label: columns[key], numeric: true })),
    ],
    reports.map((report) => [report.file, report.table, ...counts.map((key) => number(report[key]))]),
  )
  return [
    table,
    ...reports.filter((report) => report.issues.length > 0).map((report) => issuesText(report, words)),
  ].join('\n\n')
}

function issuesText({ file, table, issues }: FileReport, words: Words): string {
  const first = issues.slice(0, issuesShown)
  const lines = first.map(
    (issue) => `  ${issue.code} ${[placeOf(issue, words), issue.message].filter(Boolean).join(': ')}`,
  )
  return [`${file}, ${table}. ${words.cli.issues(first.length, issues.length)}`, ...lines].join('\n')
}

function placeOf({ line, column }: Issue, words: Words): string {
  const places = [line === null ? null : words.cli.atLine(line), column === null ? null : words.cli.atColumn(column)]
  return places.filter((place) => place !== null).join(', ')
}
