import type { Tone } from './chart.ts'
import type { ChartSpec } from './index.ts'

/**
 * The chart with a company pointed out by name, as it is while presenting: its marks take the tone `picked`, and it is named where others are
 * not. The very same spec where the company does not stand on the chart, or its kind shows no companies.
 */
export function highlighted(spec: ChartSpec, company: string): ChartSpec {
  switch (spec.kind) {
    case 'ranked-bars': {
      const rows = picked(spec.rows, company, {})
      return rows ? { ...spec, rows } : spec
    }
    case 'heat-map': {
      const rows = picked(spec.rows, company, {})
      return rows ? { ...spec, rows } : spec
    }
    case 'bump': {
      const lines = picked(spec.lines, company, { named: true })
      return lines ? { ...spec, lines } : spec
    }
    case 'scatter': {
      const points = picked(spec.points, company, {})
      return points ? { ...spec, points } : spec
    }
    default:
      return spec
  }
}

/** The marks with those of the company picked; null where it has none. */
function picked<Mark extends { name: string; tone: Tone }>(
  marks: readonly Mark[],
  company: string,
  besides: Partial<Mark>,
): Mark[] | null {
  if (!marks.some(({ name }) => name === company)) return null
  return marks.map((mark) => (mark.name === company ? { ...mark, ...besides, tone: 'picked' } : mark))
}
