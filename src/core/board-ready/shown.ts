import type { ChartSpec } from '../charts/index.ts'

/** Does a chart draw how uncertain its values are. */
export function showsIntervals(spec: ChartSpec): boolean {
  switch (spec.kind) {
    case 'ranked-bars':
      return spec.rows.some(({ low }) => low !== null)
    case 'lines':
      return spec.series.some(({ band }) => band !== null)
    case 'scatter':
      return spec.fit !== null
    case 'strip':
      return spec.groups.some(({ rows }) => rows.some(({ marks }) => marks.some(({ low }) => low !== null)))
    case 'bump':
      return spec.lines.some(({ sets }) => sets.some((set) => set !== null))
    default:
      return false
  }
}

/** Does a chart hold one measure against another, or leaders against laggards, which invites to see a cause. A plot in four parts sorts. */
export function showsGroups(spec: ChartSpec): boolean {
  if (spec.kind === 'scatter') return spec.quadrants === undefined
  if (spec.kind === 'strip') return true
  return spec.kind === 'lines' && ['leader', 'laggard'].every((tone) => spec.series.some((line) => line.tone === tone))
}
