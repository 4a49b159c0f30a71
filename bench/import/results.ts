import { textTable } from '../../src/cli/text-table.ts'
import type { Outcome } from './programs/outcome.ts'

/** What the rounds of one engine at one size came to. */
export interface Measured {
  name: string
  /** What the ratios of its times to those of others are called; of our own alone. */
  ratio?: string | undefined
  /** By round; null where it failed. */
  outcomes: readonly (Outcome | null)[]
  /** Why it failed, where it did. */
  problem: string | null
}

/**
 * Times, ratios and memory as a table of text. A ratio is that of one of our own runs to this one in the same round, so that what slows the
 * machine down for a while slows both: below 1 ours is faster.
 * @param fileBytes size of the file, which peak memory is also told as a multiple of.
 */
export function resultTable(results: readonly Measured[], fileBytes: number): string {
  const ours = results.filter(({ ratio }) => ratio !== undefined)
  const ratios = ours.flatMap(({ ratio }) => [`${ratio} min`, 'median', 'max'])
  const headings = ['ms min', 'median', 'max', ...ratios, 'peak MB', '× file']
  const columns = [{ label: 'engine', numeric: false }, ...headings.map((label) => ({ label, numeric: true }))]
  return textTable(
    columns,
    results.map((result) => cells(result, ours, fileBytes)),
  )
}

function cells(result: Measured, ours: readonly Measured[], fileBytes: number): string[] {
  const outcomes = result.outcomes.filter((outcome) => outcome !== null)
  if (result.problem !== null || outcomes.length === 0) return [result.name, 'failed']
  const peaks = outcomes.flatMap(({ peakBytes }) => peakBytes ?? [])
  const peak = peaks.length === 0 ? null : Math.max(...peaks)
  return [
    result.name,
    ...spread(outcomes.map(({ ms }) => ms)).map((ms) => ms.toFixed(0)),
    ...ours.flatMap((own) => ratioCells(own, result)),
    ...(peak === null ? ['', ''] : [(peak / 1e6).toFixed(0), (peak / fileBytes).toFixed(1)]),
  ]
}

function ratioCells(own: Measured, result: Measured): string[] {
  const ratios = result.outcomes.flatMap((outcome, round) => {
    const mine = own.outcomes[round]
    return outcome && mine && result.ratio === undefined ? [mine.ms / outcome.ms] : []
  })
  return ratios.length === 0 ? ['', '', ''] : spread(ratios).map((ratio) => ratio.toFixed(2))
}

/** Least, median, greatest. */
function spread(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
  return [sorted[0]!, median, sorted.at(-1)!]
}
