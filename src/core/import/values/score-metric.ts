import { metricById } from '../../metrics/index.ts'
import { metricInHeader, scaleInHeader } from '../headers/headers.ts'

/** What scores are of: the metric that a name means, and the values that it can have. */

const known = new Map<string, string>()

/** "NPS" and "CX Index" are the metrics of that name; any other name stays as it is. */
export function scoreMetric(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const metric = metricOf(name)
  if (known.size < 1_000) known.set(name, metric)
  return metric
}

function metricOf(name: string): string {
  const stated = metricInHeader(name)
  const words = name.trim().split(/[\s_-]+/u).length
  const isMean = stated?.endsWith('_mean')
  return stated !== null && (isMean ? words <= 4 : words <= 2 && !/mean|average|trung bình/iu.test(name))
    ? stated
    : name
}

/**
 * The ends of a metric as `scoreMetric` gives it (docs/metrics); a mean of satisfaction has those that the header of its values states. Null
 * where nothing says.
 */
export function scoreScale(metric: string, header: string): readonly [number, number] | null {
  return metricById(metric)?.scale ?? (metric === 'csat_mean' ? scaleInHeader(header) : null)
}
