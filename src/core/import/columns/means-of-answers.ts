import type { Words } from '../../words/index.ts'
import { sameHeader } from '../headers/headers.ts'
import { issueOf } from '../issue-log.ts'
import type { Unpivot } from '../map/table-map.ts'
import type { Issue } from '../report.ts'
import type { Source } from '../source.ts'
import type { ColumnEvidence } from './column-evidence.ts'

/** Scores of satisfaction and effort are shares in percent, or means of answers; a header alone often does not say which. */

const means = { csat: 'csat_mean', ces: 'ces_mean' } as const
type ShareMetric = keyof typeof means
export type PossibleMetric = ShareMetric | (typeof means)[ShareMetric]

/** The longest scale of answers that people ask with. */
const longestScale = 10

const isShare = (metric: string): metric is ShareMetric => Object.hasOwn(means, metric)

/** The share and the mean, where the values of a column could be either: none of them goes beyond a scale. Null where it is clear. */
export function shareOrMean(metric: string, evidence: readonly ColumnEvidence[]): PossibleMetric[] | null {
  const low = Math.min(...evidence.map((one) => one.low))
  const high = Math.max(...evidence.map((one) => one.high))
  const percent = evidence.some(({ texts }) => [...texts.keys()].some((text) => text.includes('%')))
  return isShare(metric) && low >= 1 && low <= high && high <= longestScale && !percent ? [metric, means[metric]] : null
}

/** The columns of a wide table that are read as shares and could be means. */
export function meansToTell(
  { header }: Source,
  { columns, to }: Unpivot,
  evidence: ReadonlyMap<number, ColumnEvidence>,
  words: Words,
): Issue[] {
  return Object.entries(columns).flatMap(([name, stands]) => {
    const metric = typeof stands === 'object' ? stands.metric : to === 'metric' ? stands : undefined
    const column = evidence.get(header.indexOf(sameHeader(name)))
    const possible = metric === undefined || !column ? null : shareOrMean(metric, [column])
    if (!possible) return []
    const [share, mean] = possible as [ShareMetric, PossibleMetric]
    const told = { column: name, metric: words.metrics[share].name, mean }
    return [issueOf(words, 'MET-01', 'warning', told, { column: name })]
  })
}
