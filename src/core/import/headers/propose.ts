import type { Words } from '../../words/index.ts'
import { ColumnEvidence } from '../columns/column-evidence.ts'
import type { OpenQuestion } from '../columns/settle-columns.ts'
import { unpivotParts } from '../map/compile-map.ts'
import type { ColumnSource, TableMap } from '../map/table-map.ts'
import { isDateCell, isWrittenNumber, type Source } from '../source.ts'
import { fieldOf, type TableName } from '../tables.ts'
import { answerScales } from '../values/answer-scale.ts'
import { dateEvidence } from '../values/dates.ts'
import { missingTest } from '../values/missing.ts'
import { numberEvidence } from '../values/numbers.ts'
import { foldHeader, metricInHeader } from './headers.ts'
import {
  figurePeriodHeaders,
  metricPeriodHeaders,
  periodHeaders,
  recogniseFields,
  recogniseTables,
  type Unfit,
} from './recognise.ts'
import { subjectOf } from './titles.ts'

export interface Proposal {
  map: TableMap
  questions: OpenQuestion[]
}

/** What the tables of a source could be, by its headers: one map per table that it feeds. */
export function proposeMaps(source: Source, several: boolean, words: Words): Proposal[] {
  const tables = recogniseTables(source.header, unfitFields(source)).map((table) =>
    table === 'scores' && wideFigure(source) ? 'financials' : table,
  )
  const figures = tables.includes('financials') ? {} : figurePeriodHeaders(source.header)
  return [
    ...tables.map((table) => proposeTable(source, table, several, words)),
    ...Object.entries(figures).flatMap(([value, columns]) => proposeFigure(source, value, columns, several, words)),
  ]
}

/** One figure of `financials` whose periods stand across the columns: "Revenue 2022", "Revenue 2023". */
function proposeFigure(
  source: Source,
  value: string,
  columns: Record<string, string>,
  several: boolean,
  words: Words,
): Proposal[] {
  const { map, questions } = proposeTable(source, 'financials', several, words)
  const { company } = map.columns ?? {}
  if (company === undefined) return []
  const asked = questions.filter(({ key }) => key === 'columns.company')
  return [{ map: { ...map, columns: { company }, unpivot: { columns, to: 'period', value } }, questions: asked }]
}

/** A source as one given table, by the headers that are recognised for it; there may be none. */
export function proposeTable(source: Source, table: TableName, several: boolean, words: Words): Proposal {
  const proposal = proposeMap(source, table, unfitFields(source), words)
  const place = {
    ...(several && source.sheet !== null ? { sheet: source.sheet } : {}),
    ...(source.headerRow > 1 ? { headerRow: source.headerRow } : {}),
  }
  return { ...proposal, map: { ...proposal.map, ...place } }
}

function proposeMap(source: Source, table: TableName, unfit: Unfit, words: Words): Proposal {
  const { header } = source
  const found = recogniseFields(header, table, unfit)
  const unpivot =
    table === 'scores'
      ? wideScores(header, found.get('value') ?? [], found.has('period'))
      : table === 'financials'
        ? wideFigure(source)
        : undefined
  const unpivoted = unpivot ? unpivotParts(unpivot).flatMap(Object.keys) : []
  const columns: Record<string, ColumnSource> = {}
  const questions: OpenQuestion[] = []
  for (const [field, headers] of found) {
    if (unpivot && (field === unpivot.value || unpivoted.includes(field))) continue
    columns[field] = headers[0]!
    if (headers.length > 1) questions.push(whichHeader(table, field, headers, words))
  }
  return { map: { table, columns, ...(unpivot ? { unpivot } : {}) }, questions }
}

/** How many rows are looked at for what a field cannot hold. */
const sampledRows = 1_000

/**
 * Columns of words are no field of numbers: "Satisfaction" with "Online" under it is not a score. Words of a scale, ratings and labelled numbers
 * are answers. And "Data" is a day in Portuguese, but only with days under it.
 */
function unfitFields(source: Source): Unfit {
  const isMissing = missingTest()
  const words = new Map<number, ColumnEvidence>()
  const numbers = new Set<number>()
  const days = new Set<number>()
  let rows = 0
  for (const row of source.rows()) {
    if (++rows > sampledRows) break
    row.cells.forEach((cell, column) => {
      if (typeof cell === 'number' || isWrittenNumber(cell)) numbers.add(column)
      if (cell !== null && isDateCell(cell)) days.add(column)
      if (typeof cell !== 'string' || isMissing(cell.trim()) || numbers.has(column)) return
      if (numberEvidence(cell) !== 'not-a-number') numbers.add(column)
      else {
        const found = words.get(column) ?? new ColumnEvidence()
        found.take(cell.trim(), 1)
        words.set(column, found)
      }
      if (dateEvidence(cell) !== 'not-a-date') days.add(column)
    })
  }
  const wordy = new Set(
    source.header.filter((_, column) => {
      const found = words.get(column)
      return found !== undefined && !numbers.has(column) && !areAnswers(found)
    }),
  )
  return (header, { type }) => {
    if (type === 'number' || type === 'integer') return wordy.has(header)
    return (
      (type === 'date' || type === 'period') &&
      foldHeader(header) === 'data' &&
      !days.has(source.header.indexOf(header))
    )
  }
}

function areAnswers({ texts, more }: ColumnEvidence): boolean {
  return !more && ['nps', 'csat', 'ces'].some((field) => answerScales(field, texts) !== null)
}

/** Periods across the columns become rows; so do metrics with periods ("NPS 2023"), and several metrics side by side ("NPS", "CSAT"). */
function wideScores(header: readonly string[], values: readonly string[], hasPeriod: boolean): TableMap['unpivot'] {
  const periods = periodHeaders(header)
  if (!hasPeriod && Object.keys(periods).length > 0) return { columns: periods, to: 'period', value: 'value' }
  const combined = metricPeriodHeaders(header)
  if (!hasPeriod && Object.keys(combined).length > 0) return { columns: combined, value: 'value' }
  const metrics = values.map((name) => [name, metricInHeader(name)] as const)
  const distinct = new Set(metrics.map(([, metric]) => metric))
  if (values.length < 2 || distinct.has(null) || distinct.size < values.length) return undefined
  return { columns: Object.fromEntries(metrics.map(([name, metric]) => [name, metric!])), to: 'metric', value: 'value' }
}

/** Periods across the columns whose values are a figure of `financials`, as the title of the table says. */
function wideFigure({ header, titles }: Source): TableMap['unpivot'] {
  const columns = periodHeaders(header)
  const scores = recogniseFields(header, 'scores')
  if (Object.keys(columns).length === 0 || ['period', 'metric', 'value'].some((name) => scores.has(name)))
    return undefined
  const figure = subjectOf(titles)?.figure ?? null
  return figure === null ? undefined : { columns, to: 'period', value: figure }
}

/** Two headers that mean one field are never chosen between here. */
function whichHeader(table: TableName, field: string, headers: readonly string[], words: Words): OpenQuestion {
  const choices = headers.map((name) => ({ value: name, label: name }))
  const none = fieldOf(table, field)?.required ? [] : [{ value: '', label: words.questions.choices.noColumn }]
  return {
    key: `columns.${field}`,
    text: words.questions.header({ field, headers: words.numbers.list(headers) }),
    column: null,
    samples: [],
    choices: [...choices, ...none],
  }
}
