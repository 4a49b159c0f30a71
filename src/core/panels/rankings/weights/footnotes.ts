import type { Words } from '../../../words/index.ts'
import { shortList } from '../short-list.ts'
import type { WeightsFindings } from './findings.ts'

/** Source, draws, what varies and what does not, base rule, what was left out: one line each. */
export function footnotesOf(findings: WeightsFindings, words: Words): string[] {
  const { rows, hidden, incomplete, draws, weights } = findings
  const { foot } = words.panels.rankings.weighting
  const { number, percent } = words.numbers
  const { files } = findings.sources
  const leftOut = [
    ...(hidden.length > 0 ? [foot.hidden(shortList(hidden, words))] : []),
    ...(incomplete.length > 0 ? [foot.incomplete(shortList(incomplete, words))] : []),
  ]
  if (rows.length === 0) return leftOut
  const ranges = weights.map(({ part, low, high }) =>
    foot.range(words.metrics[part].short, number(100 * low), percent(100 * high)),
  )
  const imported = rows.filter((row) => row.imported).map(({ name }) => name)
  return [
    ...(files.length > 0 ? [words.panels.rankings.foot.source(shortList(files, words))] : []),
    foot.draws(number(draws), ranges.join(', ')),
    foot.weightsOnly,
    ...(imported.length > 0 ? [foot.imported(shortList(imported, words))] : []),
    ...(rows.some((row) => row.n !== null) ? [foot.baseRule] : []),
    ...leftOut,
  ]
}
