import type { ChartSpec } from '../../../src/core/charts/index.ts'
import type { ReadPptxChart, ReadSeries } from './read-pptx.ts'
import { shownRows } from './shown-rows.ts'

type Values = readonly (number | null)[]

/** How far a value of a file may be from the spec's. */
const tolerance = 1e-9

interface SpecSeries {
  name: string
  /** Null where they are places, not values. */
  values: Values | null
  x?: Values
  /** Ends of the error bars, along the x axis where there are no values. */
  low?: Values
  high?: Values
}

/** What a native chart has to draw, by the spec alone; null for kinds that PowerPoint has no chart for. */
export function specSeries(spec: ChartSpec): SpecSeries[] | null {
  switch (spec.kind) {
    case 'ranked-bars':
      return [
        {
          name: spec.words.value,
          values: spec.rows.map(({ value }) => value),
          low: spec.rows.map(({ value, low }) => (value === null ? null : low)),
          high: spec.rows.map(({ value, high }) => (value === null ? null : high)),
        },
      ]
    case 'lines':
      return spec.series.flatMap(({ name, values, band }) => [
        { name, values },
        ...(band ? [band.low, band.high].map((edge) => ({ name: `${name} (band)`, values: edge })) : []),
      ])
    case 'scatter':
      return [{ name: spec.y.label, values: spec.points.map(({ y }) => y), x: spec.points.map(({ x }) => x) }]
    case 'bump':
      return spec.lines.map(({ name, places, sets }) => {
        const end = (pick: 'low' | 'high') =>
          sets.map((set, i) => (set === null || places[i] == null ? null : set[pick]))
        const hasSets = sets.some((set) => set !== null)
        return { name, values: places, ...(hasSets && { low: end('low'), high: end('high') }) }
      })
    case 'strip': {
      const marks = spec.groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks))
      const all = (pick: 'value' | 'low' | 'high') => marks.map((mark) => mark[pick])
      return [{ name: spec.axis, values: null, x: all('value'), low: all('low'), high: all('high') }]
    }
    case 'radar':
      return spec.series.map(({ name, values }) => ({ name, values }))
    default:
      return null
  }
}

/** Complaints about series of the spec that the charts of a slide do not draw to 1e-9, interval included. */
export function missingSeries(spec: ChartSpec, charts: readonly ReadPptxChart[]): string[] {
  const drawn =
    spec.kind === 'ranked-bars'
      ? [joined(charts.map(({ series }) => series[0]!))]
      : charts.flatMap(({ series }) => series)
  const whole =
    spec.kind === 'ranked-bars' ? { ...spec, rows: [...shownRows(spec.rows, drawn[0]!.values.cached.length)] } : spec
  return (specSeries(whole) ?? []).flatMap(({ name, values, x, low, high }) => {
    const count = spec.kind === 'ranked-bars' ? drawn[0]!.values.cached.length : (values ?? x)!.length
    const found = drawn.find(
      (series) =>
        (!values || same(series.values.cached, values.slice(0, count))) && (!x || same(series.x?.cached ?? [], x)),
    )
    if (!found) return [`does not draw the values of “${name}”`]
    const ends = (cached: Values | undefined, sign: 1 | -1): Values =>
      (values ? found.values : found.x!).cached.map((value, i) =>
        value === null || cached?.[i] == null ? null : value + sign * cached[i],
      )
    if (low && !same(ends(found.minus?.cached, -1), low.slice(0, count))) return [`has other lower ends of “${name}”`]
    if (high && !same(ends(found.plus?.cached, 1), high.slice(0, count))) return [`has other upper ends of “${name}”`]
    return []
  })
}

/** Complaints about ranges of a chart whose workbook holds something else than the chart has in memory. */
export function otherInWorkbook({ series }: ReadPptxChart): string[] {
  const ranges = series
    .flatMap(({ values, x, minus, plus }) => [values, x, minus, plus])
    .filter((range) => range !== null)
  return ranges
    .filter(({ cached, inWorkbook }) => !same(cached, inWorkbook))
    .map(({ inWorkbook }) => `has a workbook of other values: ${inWorkbook.slice(0, 5).join(', ')} …`)
}

/** The columns of one structure as one series: the first rows stand in the first chart. */
function joined(columns: readonly ReadSeries[]): ReadSeries {
  const range = (pick: 'values' | 'minus' | 'plus') => ({
    cached: columns.flatMap((column) => column[pick]?.cached ?? column.values.cached.map(() => null)),
    inWorkbook: columns.flatMap((column) => column[pick]?.inWorkbook ?? []),
  })
  return { values: range('values'), x: null, minus: range('minus'), plus: range('plus') }
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return (
    some.length === others.length &&
    some.every((value, i) => {
      const other = others[i] ?? null
      return typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= tolerance * Math.max(1, Math.abs(other))
        : (value ?? null) === other
    })
  )
}
