import { metricInHeader, moneyUnit } from '../headers/headers.ts'
import { subjectOf } from '../headers/titles.ts'
import type { ColumnEvidence } from './column-evidence.ts'
import { shareOrMean } from './means-of-answers.ts'
import type { Decisions } from './settle-answers.ts'

/** What a table says once for all its rows, in its headers: which metric its values are, in which unit its money is. */

export interface ValueColumn {
  /** Null where the values stand in many columns. */
  header: string | null
  evidence: readonly ColumnEvidence[]
}

/** Which metric scores are, where no column says so: what the header of the values says, or the title of the table, which is told; else asked. */
export function settleMetric(
  values: ValueColumn | null,
  titles: readonly string[],
  { columns, words, ask, note }: Decisions,
): void {
  const header = values?.header ?? null
  const inHeader = header === null ? null : metricInHeader(header)
  const subject = inHeader === null ? subjectOf(titles) : undefined
  const stated = inHeader ?? subject?.metric ?? null
  const unclear = stated && values ? shareOrMean(stated, values.evidence) : null
  if (stated && !unclear) {
    columns.metric = { const: stated }
    if (subject) note('MET-03', 'note', { metric: words.metrics[stated].name, title: subject.title }, null)
    return
  }
  const possible = unclear ?? (['nps', 'csat', 'csat_mean', 'ces', 'ces_mean', 'cx_index'] as const)
  ask({
    key: 'columns.metric',
    text: words.questions.metric({}),
    column: header,
    samples: (values?.evidence ?? []).flatMap(({ samples }) => samples).slice(0, 5),
    choices: possible.map((id) => ({ value: id, label: words.metrics[id].name })),
  })
}

/** The fields of `financials` whose headers may name a unit of money. */
export const moneyFields = [
  'revenue',
  'operating_profit',
  'revenue_start',
  'revenue_expansion',
  'acquisition_cost',
  'service_cost',
] as const

/** Money keeps the unit of its headers as its label, and values are not rescaled; of several units one is asked. */
export function settleCurrency(headers: readonly string[], { columns, words, ask }: Decisions): void {
  const units = [...new Set(headers.flatMap((header) => moneyUnit(header) ?? []))]
  const [first, ...others] = units
  if (first === undefined) return
  if (others.length === 0) columns.currency = { const: first }
  else {
    const choices = units.map((unit) => ({ value: unit, label: unit }))
    ask({ key: 'columns.currency', text: words.questions.currency({}), column: null, samples: units, choices })
  }
}
