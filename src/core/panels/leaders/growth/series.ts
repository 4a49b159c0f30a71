import { revenueIndex } from '../../../stats/growth.ts'
import { mean, median } from '../../../stats/ratings.ts'
import { quantile } from '../../../stats/resampling.ts'
import type { Period } from '../../../workspace/period.ts'
import type { Weight } from '../findings.ts'
import type { Complete } from '../gap.ts'
import type { Groups } from '../groups.ts'
import type { SeriesFinding } from './findings.ts'

/**
 * Revenue indexes over the window, 100 in its first period: leaders and laggards (mean of the companies' indexes, or the index of
 * their summed revenue), the median of all companies compared with the middle half around it, and our own.
 */
export function indexSeries(
  companies: readonly Complete[],
  { leaders, laggards, none }: Groups<Complete>,
  weight: Weight,
  periods: readonly Period[],
): SeriesFinding[] {
  if (companies.length === 0) return []
  const own = companies.find((company) => company.own)
  const series = (id: SeriesFinding['id'], index: readonly number[], company: string | null = null): SeriesFinding => ({
    id,
    company,
    values: periods.map((period, i) => ({ period, index: index[i]! })),
    band: null,
  })
  return [
    ...(none ? [] : [series('leaders', groupIndex(leaders, weight)), series('laggards', groupIndex(laggards, weight))]),
    { ...series('median', acrossCompanies(companies, median)), band: middleHalf(companies) },
    ...(own ? [series('own', indexOf(own), own.company)] : []),
  ]
}

function groupIndex(group: readonly Complete[], weight: Weight): number[] {
  if (weight === 'equal') return acrossCompanies(group, mean)
  const totals = group[0]!.revenue.map((_, i) => group.reduce((sum, { revenue }) => sum + revenue[i]!, 0))
  return revenueIndex(totals, totals[0]!) as number[]
}

function acrossCompanies(group: readonly Complete[], summary: (values: number[]) => number | null): number[] {
  const indexes = group.map(indexOf)
  return indexes[0]!.map((_, i) => summary(indexes.map((index) => index[i]!))!)
}

/** So many companies make a middle half worth a band. */
const bandSize = 5

function middleHalf(companies: readonly Complete[]): SeriesFinding['band'] {
  if (companies.length < bandSize) return null
  const indexes = companies.map(indexOf)
  return indexes[0]!.map((_, i) => {
    const sorted = indexes.map((index) => index[i]!).sort((a, b) => a - b)
    return { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
  })
}

/** Complete companies have revenue in every period. */
function indexOf({ revenue }: Complete): number[] {
  return revenueIndex(revenue, revenue[0]!) as number[]
}
