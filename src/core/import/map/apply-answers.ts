import { Failure } from '../../workspace/failure.ts'
import type { OpenQuestion } from '../columns/settle-columns.ts'
import type { Answers, Inspection } from '../report.ts'
import type { ColumnSource, MapOptions, TableMap } from './table-map.ts'

/** Keys that are answered once for the whole file. */
export const fileKeys: readonly string[] = [
  'options.company',
  'options.decimal',
  'options.dateOrder',
  'options.totals',
  'options.serialDates',
  'options.conflicts',
  'options.periodGrain',
]

/** The proposal with a person's answers written into it. Failure IMP-02 when a question has none, IMP-03 when an answer does not fit. */
export function applyAnswers(inspection: Inspection, answers: Answers): TableMap[] {
  const maps = structuredClone(inspection.maps)
  for (const question of inspection.questions) {
    const answer = answers[question.id]?.trim()
    const optional = question.choices.some((choice) => choice.value === '')
    if (answer === undefined || (answer === '' && !optional)) {
      throw stillOpen(inspection.file, maps[question.map]!, question)
    }
    if (question.choices.length > 0 && !question.choices.some((choice) => choice.value === answer)) {
      throw new Failure('IMP-03', { key: question.key, answer })
    }
    const targets = fileKeys.includes(question.key)
      ? maps.filter((map) => map.options?.[question.key.slice('options.'.length) as keyof MapOptions] === undefined)
      : maps.slice(question.map, question.map + 1)
    for (const map of targets) applyAnswer(map, question.key, answer)
  }
  return maps
}

/** Failure IMP-02: a question about a map has no answer. */
export function stillOpen(file: string, map: TableMap, question: OpenQuestion): Failure {
  const { text, key } = question
  return new Failure('IMP-02', { file, question: text, key, possible: answersInMap(map, question).join(' | ') })
}

/** The answers that a question about a map offers, as they stand in a map file under its key: `"dmy"`, `[1,5]`, `{"const":"nps"}`. */
export function answersInMap(given: TableMap, { key, choices }: OpenQuestion): string[] {
  const offered = choices.filter(({ value }) => value !== '')
  const written = offered.map(({ value }) => {
    const map = structuredClone(given)
    applyAnswer(map, key, value)
    const parts: unknown = key.split('.').reduce<unknown>((all, part) => (all as Record<string, unknown>)?.[part], map)
    return JSON.stringify(parts)
  })
  return [...new Set(written)]
}

function applyAnswer(map: TableMap, key: string, answer: string): void {
  const [group, name, part] = key.split('.') as [string, string, string?]
  if (group === 'columns') {
    const columns: Record<string, ColumnSource> = { ...map.columns }
    if (answer === '') delete columns[name]
    else if (part === 'values') applyValues(map, columns, name, answer)
    else columns[name] = name === 'metric' || name === 'currency' ? columnOrConstant(map, answer, name) : answer
    map.columns = columns
    return
  }
  const options: Record<string, unknown> = { ...map.options }
  if (part !== undefined)
    options[name] = { ...(options[name] as object), [part]: name === 'missing' ? JSON.parse(answer) : answer }
  else if (name === 'csatScale') applyScale(options, answer)
  // Either all rows that are no company are left out, or some are kept by their names.
  else options[name] = name === 'totals' && answer !== 'skip' ? JSON.parse(answer) : answer
  map.options = options as MapOptions
}

/** "1-5", or "1-5;0": 0 is then no answer. */
function applyScale(options: Record<string, unknown>, answer: string): void {
  const [scale, none] = answer.split(';') as [string, string?]
  options.csatScale = scale.split('-').map(Number)
  if (none !== undefined) options.missing = { ...(options.missing as object), csat: [none] }
}

/** What the texts of a column stand for, with what that says of its scale. */
function applyValues(map: TableMap, columns: Record<string, ColumnSource>, field: string, answer: string): void {
  const { values, ...options } = JSON.parse(answer) as Pick<MapOptions, 'csatScale' | 'cesDirection'> & {
    values: Record<string, number | null>
  }
  const source = columns[field]
  const column = typeof source === 'object' && 'column' in source ? source.column : String(source)
  columns[field] = { column, values }
  map.options = { ...map.options, ...options }
}

/** "Which metric is this" is answered by a constant; "which header is the metric" by a header. */
function columnOrConstant(map: TableMap, answer: string, name: string): ColumnSource {
  return map.columns?.[name] === undefined ? { const: answer } : answer
}
