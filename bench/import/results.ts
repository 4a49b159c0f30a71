import { textTable } from '../../src/cli/text-table.ts'
import type { Outcome } from './programs/outcome.ts'

/** What the rounds of one engine at one size came to. */
export interface Measured {
  name: string
  /** By round; null where it failed. */
  outcomes: readonly (Outcome | null)[]
  /** Why it failed, where it did. */
  problem: string | null
}

const headings = ['ms min', 'median', 'max', 'ours to it min', 'median', 'max', 'peak MB', '× file']

/**
 * Times, ratios and memory as a table of text. A ratio is that of the first engine to this one in the same round, so that what slows
 * the machine down for a while slows both: below 1 the first is faster.
 * @param fileBytes size of the file, which peak memory is also told as a multiple of.
 */
export function resultTable(results: readonly Measured[], fileBytes: number): string {
  const columns = [{ label: 'engine', numeric: false }, ...headings.map((label) => ({ label, numeric: true }))]
  return textTable(
    columns,
    results.map((result) => cells(result, results[0]!, fileBytes)),
  )
}

function cells(result: Measured, first: Measured, fileBytes: number): string[] {
  const outcomes = result.outcomes.filter((outcome) => outcome !== null)
  if (result.problem !== null || outcomes.length === 0) return [result.name, 'failed']
  const ratios = result.outcomes.flatMap((outcome, round) => {
    const ours = first.outcomes[round]
    return outcome && ours && result !== first ? [ours.ms / outcome.ms] : []
  })
  const peaks = outcomes.flatMap(({ peakBytes }) => peakBytes ?? [])
  const peak = peaks.length === 0 ? null : Math.max(...peaks)
  return [
    result.name,
    ...spread(outcomes.map(({ ms }) => ms)).map((ms) => ms.toFixed(0)),
    ...(ratios.length === 0 ? ['', '', ''] : spread(ratios).map((ratio) => ratio.toFixed(2))),
    ...(peak === null ? ['', ''] : [(peak / 1e6).toFixed(0), (peak / fileBytes).toFixed(1)]),
  ]
}

/** Least, median, greatest. */
function spread(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
  return [sorted[0]!, median, sorted.at(-1)!]
}
