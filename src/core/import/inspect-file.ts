import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { fileKeys } from './apply-answers.ts'
import { issueOf } from './issue-log.ts'
import { openFile } from './open-file.ts'
import { type Proposal, proposeMaps, proposeTable } from './propose.ts'
import type { InputFile, Inspection, Issue, Question, SheetPreview } from './report.ts'
import { settleMap } from './settle.ts'
import type { OpenQuestion } from './settle-columns.ts'
import { cellText, type Source } from './source.ts'
import type { TableMap } from './table-map.ts'

/** Rows that a preview shows. */
const previewRows = 20

/**
 * What a file seems to be: its tables, a proposal of maps, and the questions that only a person can answer. Nothing is imported.
 * With `changed`, the maps of an earlier inspection as a person has changed them take the place of the proposal and what they leave
 * open is asked anew; a map that names only its table gets the columns that are recognised for it.
 * Failures: those of opening the file (docs/formats/messages.md).
 */
export async function inspectFile(file: InputFile, words: Words, changed?: Inspection): Promise<Inspection> {
  const opened = await openFile(file, {}, words)
  try {
    const sources = opened.choices.map((choice) => opened.open(choice))
    const found: Pick<Inspection, 'maps' | 'questions' | 'problems' | 'issues'> = {
      maps: [],
      questions: [],
      problems: [],
      issues: [...opened.issues, ...sources.flatMap((source) => source.issues)],
    }
    for (const { source, proposal } of changed ? asChanged(sources, changed, words) : asProposed(sources, words)) {
      settleProposal(found, source, proposal, words)
    }
    if (found.maps.length === 0) found.issues.push(nothingRecognised(sources, words))
    const { format, encoding, delimiter } = opened
    return { file: file.name, format, encoding, delimiter, sheets: changed?.sheets ?? sources.map(preview), ...found }
  } finally {
    opened.close?.()
  }
}

interface ProposalOf {
  source: Source
  proposal: Proposal
}

function asProposed(sources: readonly Source[], words: Words): ProposalOf[] {
  return sources.flatMap((source) =>
    proposeMaps(source, sources.length > 1, words).map((proposal) => ({ source, proposal })),
  )
}

/** The changed maps; of the earlier questions those stay that no change can answer: which of two headers a field is. */
function asChanged(sources: readonly Source[], { maps, questions }: Inspection, words: Words): ProposalOf[] {
  return maps.flatMap((map, place) => {
    const source = sources.find(({ sheet }) => sheet === map.sheet) ?? sources[0]
    if (!source) return []
    if (!map.columns && !map.unpivot) {
      return [{ source, proposal: proposeTable(source, map.table, sources.length > 1, words) }]
    }
    const asked = questions.filter((question) => question.map === place && asksForHeader(question, map))
    return [{ source, proposal: { map, questions: asked } }]
  })
}

/** Only a field that a header already feeds is asked about in this way; a metric or a currency is asked where there is none. */
function asksForHeader({ key }: Question, map: TableMap): boolean {
  const [group, field] = key.split('.')
  return group === 'columns' && typeof map.columns?.[field ?? ''] === 'string'
}

/** Settles one map more; what keeps it from being imported becomes its problem. */
function settleProposal(
  found: Pick<Inspection, 'maps' | 'questions' | 'problems' | 'issues'>,
  source: Source,
  { map, questions }: Proposal,
  words: Words,
): void {
  const place = found.maps.length
  try {
    const settled = settleMap(source, map, words)
    found.maps.push(settled.map)
    found.issues.push(...settled.notes)
    for (const question of [...questions, ...settled.questions]) addQuestion(found.questions, question, place)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    found.maps.push(map)
    found.problems.push({ map: place, code: error.code, detail: error.detail })
  }
}

function nothingRecognised(sources: readonly Source[], words: Words): Issue {
  const headers = sources.flatMap((source) => source.header).join(', ')
  return issueOf(words, 'MAP-02', 'error', { headers: headers.slice(0, 500) })
}

function addQuestion(questions: Question[], question: OpenQuestion, map: number): void {
  const id = fileKeys.includes(question.key) ? question.key : `${map}:${question.key}`
  if (!questions.some((open) => open.id === id)) questions.push({ ...question, id, map })
}

function preview(source: Source): SheetPreview {
  const rows: string[][] = []
  let rowCount = 0
  for (const row of source.rows()) {
    if (rows.length < previewRows) rows.push(source.header.map((_, index) => cellText(row.cells[index])))
    rowCount++
  }
  return { name: source.sheet, headerRow: source.headerRow, header: [...source.header], rows, rowCount }
}
