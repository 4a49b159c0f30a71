import type { Words } from '../words/index.ts'
import { metricInHeader } from './headers.ts'
import { periodHeaders, recogniseFields, recogniseTables } from './recognise.ts'
import type { OpenQuestion } from './settle-columns.ts'
import type { Source } from './source.ts'
import type { ColumnSource, TableMap } from './table-map.ts'
import { fieldOf, type TableName } from './tables.ts'

export interface Proposal {
  map: TableMap
  questions: OpenQuestion[]
}

/** What the tables of a source could be, by its headers: one map per table that it feeds. */
export function proposeMaps(source: Source, several: boolean, words: Words): Proposal[] {
  return recogniseTables(source.header).map((table) => {
    const proposal = proposeMap(source.header, table, words)
    const place = {
      ...(several && source.sheet !== null ? { sheet: source.sheet } : {}),
      ...(source.headerRow > 1 ? { headerRow: source.headerRow } : {}),
    }
    return { ...proposal, map: { ...proposal.map, ...place } }
  })
}

function proposeMap(header: readonly string[], table: TableName, words: Words): Proposal {
  const found = recogniseFields(header, table)
  const unpivot = table === 'scores' ? wideScores(header, found.get('value') ?? [], found.has('period')) : undefined
  const columns: Record<string, ColumnSource> = {}
  const questions: OpenQuestion[] = []
  for (const [field, headers] of found) {
    if (unpivot && (field === unpivot.value || field === unpivot.to)) continue
    columns[field] = headers[0]!
    if (headers.length > 1) questions.push(whichHeader(table, field, headers, words))
  }
  return { map: { table, columns, ...(unpivot ? { unpivot } : {}) }, questions }
}

/** Periods across the columns become rows; so do several metrics side by side ("NPS", "CSAT"). */
function wideScores(header: readonly string[], values: readonly string[], hasPeriod: boolean): TableMap['unpivot'] {
  const periods = periodHeaders(header)
  if (!hasPeriod && Object.keys(periods).length > 0) return { columns: periods, to: 'period', value: 'value' }
  const metrics = values.map((name) => [name, metricInHeader(name)] as const)
  const distinct = new Set(metrics.map(([, metric]) => metric))
  if (values.length < 2 || distinct.has(null) || distinct.size < values.length) return undefined
  return { columns: Object.fromEntries(metrics.map(([name, metric]) => [name, metric!])), to: 'metric', value: 'value' }
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
