import type { Tone } from './chart.ts'
import type { ChartSpec } from './index.ts'
import type { ListingRow } from './listing/spec.ts'

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
    case 'listing': {
      const groups = spec.groups.map((group) => ({ ...group, rows: group.rows.map((row) => pickedRow(row, company)) }))
      const found = groups.some(({ rows }, i) => rows.some((row, k) => row !== spec.groups[i]!.rows[k]))
      return found ? { ...spec, groups } : spec
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

/** A row of words is of a company where one of its cells is the name. Figures on a ground of their own keep the ink that is read on it. */
function pickedRow(row: ListingRow, company: string): ListingRow {
  if (!row.cells.some(({ text }) => text === company)) return row
  return {
    cells: row.cells.map((cell) => ('share' in cell ? cell : { ...cell, tone: 'picked' as const, bold: true })),
  }
}
