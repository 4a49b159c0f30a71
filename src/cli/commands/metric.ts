import { catalogue, metricById } from '../../core/metrics/index.ts'
import type { Dimension, Estimate, Metric } from '../../core/metrics/metric.ts'
import type { Words } from '../../core/words/index.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { periodKey } from '../../core/workspace/period.ts'
import type { Context } from '../command.ts'
import { withBoard } from '../open-board.ts'
import { textTable } from '../text-table.ts'

/** `triptych metric ID BOARD [--by company,period,…] [--json]`: one value per combination of the grouping keys. */
export async function metric(
  id: string,
  board: string,
  { by = [], json }: { by?: readonly Dimension[]; json?: true },
  { io, words }: Context,
): Promise<void> {
  const asked = metricById(id)
  if (!asked) throw new Failure('CLI-04', { metric: id, available: catalogue.map((each) => each.id).join(', ') })
  const estimates = await withBoard(board, ({ read }) => asked.estimate(read, { by }))
  if (json) io.out(JSON.stringify(estimates.map((estimate) => toJson(estimate, by))))
  else io.out(estimates.length === 0 ? words.cli.noData : toText(asked, estimates, by, words))
}

function toJson(estimate: Estimate, by: readonly Dimension[]) {
  const { n, value, low, high, flag } = estimate
  return { ...Object.fromEntries(by.map((key) => [key, keyOf(estimate, key)])), n, value, low, high, flag }
}

function keyOf(estimate: Estimate, key: Dimension): string | null {
  if (key !== 'period') return estimate[key]
  return estimate.period && periodKey(estimate.period)
}

function toText(metric: Metric, estimates: readonly Estimate[], by: readonly Dimension[], words: Words): string {
  const { columns } = words.cli
  const { number, range } = words.numbers
  const decimals = metric.unit === 'money' ? 0 : 1
  const table = textTable(
    [
      ...by.map((key) => ({ label: columns[key], numeric: false })),
      { label: columns.n, numeric: true },
      { label: columns.value, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.flag, numeric: false },
    ],
    estimates.map((estimate) => {
      const { n, value, low, high, flag } = estimate
      return [
        ...by.map((key) => keyOf(estimate, key) ?? '–'),
        n === null ? '–' : number(n),
        value === null ? '–' : number(value, decimals),
        low === null || high === null ? '–' : range(low, high, decimals),
        flag ?? '',
      ]
    }),
  )
  const { name, unit } = words.metrics[metric.id]
  return `${name} (${unit})\n\n${table}`
}
