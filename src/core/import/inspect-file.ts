import type { Words } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { issueOf } from './issue-log.ts'
import { openFile } from './open-file.ts'
import { proposeMaps } from './propose.ts'
import type { Answers, InputFile, Inspection, Issue, Question, SheetPreview } from './report.ts'
import { settleMap } from './settle.ts'
import type { OpenQuestion } from './settle-columns.ts'
import { cellText, type Source } from './source.ts'
import type { ColumnSource, MapOptions, TableMap } from './table-map.ts'

/** Rows that a preview shows. */
const previewRows = 20

/** Keys that are answered once for the whole file. */
const fileKeys = ['options.company', 'options.decimal', 'options.dateOrder']

/**
 * What a file seems to be: its tables, a proposal of maps, and the questions that only a person can answer. Nothing is imported.
 * Failures: those of opening the file (docs/formats/messages.md).
 */
export async function inspectFile(file: InputFile, words: Words): Promise<Inspection> {
  const opened = await openFile(file, {}, words)
  try {
    const sources = opened.choices.map((choice) => opened.open(choice))
    const maps: TableMap[] = []
    const questions: Question[] = []
    const issues: Issue[] = [...opened.issues, ...sources.flatMap((source) => source.issues)]
    for (const source of sources) {
      for (const proposal of proposeMaps(source, sources.length > 1, words)) {
        const settled = settleMap(source, proposal.map, words)
        issues.push(...settled.notes)
        for (const question of [...proposal.questions, ...settled.questions])
          addQuestion(questions, question, maps.length)
        maps.push(settled.map)
      }
    }
    if (maps.length === 0) {
      issues.push(
        issueOf(words, 'MAP-02', 'error', {
          headers: sources
            .flatMap((source) => source.header)
            .join(', ')
            .slice(0, 500),
        }),
      )
    }
    const { format, encoding, delimiter } = opened
    return { file: file.name, format, encoding, delimiter, sheets: sources.map(preview), maps, questions, issues }
  } finally {
    opened.close?.()
  }
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

/** The proposal with a person's answers written into it. Failure IMP-02 when a question has none, IMP-03 when an answer does not fit. */
export function applyAnswers(inspection: Inspection, answers: Answers): TableMap[] {
  const maps = structuredClone(inspection.maps)
  for (const question of inspection.questions) {
    const answer = answers[question.id]?.trim()
    const optional = question.choices.some((choice) => choice.value === '')
    if (answer === undefined || (answer === '' && !optional)) {
      throw new Failure('IMP-02', { file: inspection.file, question: question.text, key: question.key })
    }
    if (question.choices.length > 0 && !question.choices.some((choice) => choice.value === answer)) {
      throw new Failure('IMP-03', { key: question.key, answer })
    }
    const targets = fileKeys.includes(question.key) ? maps : maps.slice(question.map, question.map + 1)
    for (const map of targets) applyAnswer(map, question.key, answer)
  }
  return maps
}

function applyAnswer(map: TableMap, key: string, answer: string): void {
  const [group, name] = key.split('.') as [string, string]
  if (group === 'columns') {
    const columns: Record<string, ColumnSource> = { ...map.columns }
    if (answer === '') delete columns[name]
    else columns[name] = name === 'metric' || name === 'currency' ? columnOrConstant(map, answer, name) : answer
    map.columns = columns
    return
  }
  const options: Record<string, unknown> = { ...map.options }
  options[name] = name === 'csatScale' ? answer.split('-').map(Number) : answer
  map.options = options as MapOptions
}

/** "Which metric is this" is answered by a constant; "which header is the metric" by a header. */
function columnOrConstant(map: TableMap, answer: string, name: string): ColumnSource {
  return map.columns?.[name] === undefined ? { const: answer } : answer
}
