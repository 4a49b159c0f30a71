import type { FieldSource } from '../map/compile-map.ts'
import { unpivotParts } from '../map/compile-map.ts'
import type { ColumnSource, TableMap } from '../map/table-map.ts'
import { cellText, isWrittenNumber, type Source } from '../source.ts'
import { missingTest } from '../values/missing.ts'
import { scoreMetric } from '../values/score-metric.ts'
import { ColumnEvidence } from './column-evidence.ts'
import type { Decisions } from './settle-answers.ts'

/** Scores from −100 or 0 to 100 are also written as shares of one; which, the values suggest and a person decides. */

const metrics = ['nps', 'csat', 'ces', 'cx_index'] as const
type ShareMetric = (typeof metrics)[number]

interface Scores {
  source: Source
  unpivot: TableMap['unpivot']
  metric: ColumnSource | undefined
  fields: readonly FieldSource[]
  evidence: ReadonlyMap<number, ColumnEvidence>
}

/** Asks, for each metric of a table of scores, whether values up to one are shares of one; tells where they stand beside percentages. */
export function settleShares(scores: Scores, { options, words, ask, note }: Decisions): void {
  for (const [metric, { values, column }] of valuesByMetric(scores)) {
    const { name } = words.metrics[metric]
    if (options.shares?.[metric] !== undefined) continue
    if (mayBeFractions(metric, values)) {
      const [sample = ''] = values.samples
      const { shareOfOne, percentOrPoints } = words.questions.choices
      ask({
        key: `options.shares.${metric}`,
        text: words.questions.shares({ metric: name, sample }),
        column,
        samples: values.samples,
        choices: [
          { value: 'fraction', label: shareOfOne },
          { value: 'percent', label: percentOrPoints },
        ],
      })
    } else if (metric !== 'nps' && values.low > 0 && values.low < 1 && values.high > 10) {
      note('MET-02', 'warning', { column, metric: name, low: values.low, high: values.high }, column)
    }
  }
}

function mayBeFractions(metric: ShareMetric, { low, high, texts }: ColumnEvidence): boolean {
  const written = [...texts.keys()]
  if (high > 1 || low > high || written.some((text) => text.includes('%'))) return false
  // −1, 0 and 1 are points of an NPS like others.
  if (metric === 'nps') return low >= -1 && written.some((text) => /\d[.,]\d|^[.,]\d/.test(text))
  return low >= 0 && high > 0
}

interface Values {
  values: ColumnEvidence
  /** Header of the values. */
  column: string
}

function valuesByMetric({ source, unpivot, metric, fields, evidence }: Scores): Map<ShareMetric, Values> {
  const found = new Map<ShareMetric, Values>()
  const columns = fields.find(({ field }) => field.name === 'value')?.columns ?? []
  const take = (name: string, column: number, values: ColumnEvidence) => {
    const id = scoreMetric(name) as ShareMetric
    if (!metrics.includes(id)) return
    const known = found.get(id) ?? { values: new ColumnEvidence(), column: source.header[column]! }
    found.set(id, { ...known, values: known.values.join(values) })
  }
  const stated = unpivot ? unpivotParts(unpivot).map((part) => part.metric) : []
  const constant = typeof metric === 'object' && 'const' in metric ? String(metric.const) : undefined
  for (const [k, column] of columns.entries()) {
    const name = stated[k] ?? constant
    const values = evidence.get(column)
    if (name !== undefined && values) take(name, column, values)
  }
  const metricColumn = fields.find(({ field }) => field.name === 'metric')?.columns[0]
  if (metricColumn === undefined || !columns.some((column) => holdsFractions(evidence.get(column)))) return found
  for (const [name, values] of evidenceByText(source, metricColumn, columns)) take(name, columns[0]!, values)
  return found
}

const holdsFractions = (values: ColumnEvidence | undefined) => values !== undefined && !values.whole && values.low <= 1

/** The evidence of columns, apart for each text of another column. */
function evidenceByText(source: Source, by: number, columns: readonly number[]): Map<string, ColumnEvidence> {
  const found = new Map<string, ColumnEvidence>()
  const isMissing = missingTest()
  for (const row of source.rows()) {
    const name = row.problem ? '' : cellText(row.cells[by]).trim()
    if (name === '') continue
    const values = found.get(name) ?? new ColumnEvidence()
    found.set(name, values)
    for (const column of columns) {
      const cell = row.cells[column]
      if (typeof cell === 'number') values.takeNumber(cell, 1)
      else if (isWrittenNumber(cell)) values.takeNumber(cell.number, 1)
      else if (typeof cell === 'string' && !isMissing(cell.trim())) values.take(cell.trim(), 1)
    }
  }
  return found
}
