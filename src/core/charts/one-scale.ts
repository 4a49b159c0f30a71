import type { ChartSpec } from './index.ts'
import { reachOfBars } from './ranked-bars/layout.ts'
import type { RankedBarsSpec } from './ranked-bars/spec.ts'

/** Kinds of chart that can be drawn beside others on one scale. */
export const scaledKinds = [
  'ranked-bars',
  'lines',
  'scatter',
  'strip',
  'levels',
] as const satisfies readonly ChartSpec['kind'][]

/** Can a chart be drawn beside others of its kind on one scale. */
export const isScaled = ({ kind }: ChartSpec): boolean => scaledKinds.some((known) => known === kind)

/**
 * The same charts with axes that reach as far as any of them does, so that their marks compare across charts of one size. Null where they are of several kinds,
 * or of one without a scale.
 */
export function onOneScale(specs: readonly ChartSpec[]): ChartSpec[] | null {
  const [first] = specs
  if (!first || specs.some(({ kind }) => kind !== first.kind)) return null
  switch (first.kind) {
    case 'ranked-bars':
      return barsOnOneScale(specs as readonly RankedBarsSpec[])
    case 'lines': {
      const lines = specs as readonly (typeof first)[]
      const reach = reachOf(
        lines.flatMap(({ series, baseline }) => [
          ...series.flatMap(({ values, band }) => [...values, ...(band ? [...band.low, ...band.high] : [])]),
          baseline?.value ?? null,
        ]),
      )
      return lines.map((spec) => ({ ...spec, reach }))
    }
    case 'strip': {
      const strips = specs as readonly (typeof first)[]
      const marks = strips.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks)))
      const reach = reachOf(marks.flatMap(({ value, low, high }) => [value, low, high]))
      return strips.map((spec) => ({ ...spec, reach }))
    }
    case 'scatter': {
      const scatters = specs as readonly (typeof first)[]
      const points = scatters.flatMap((spec) => spec.points)
      const band = scatters.flatMap(({ fit }) => fit?.band ?? [])
      const reach = {
        x: reachOf(points.map(({ x }) => x)),
        y: reachOf([...points.map(({ y }) => y), ...band.flatMap(({ low, high }) => [low, high])]),
      }
      return scatters.map((spec) => ({ ...spec, reach }))
    }
    case 'levels': {
      // Their scale is the model's, whatever they show of it.
      const { low, high } = first.scale
      return (specs as readonly (typeof first)[]).every(({ scale }) => scale.low === low && scale.high === high)
        ? [...specs]
        : null
    }
    default:
      return null
  }
}

/** Rows as high, bars as thick and text columns as wide in all of them, too. */
function barsOnOneScale(specs: readonly RankedBarsSpec[]): RankedBarsSpec[] {
  const domain = reachOf(specs.flatMap((spec) => spec.domain))!
  const wide = specs.map((spec) => ({ ...spec, domain }))
  const beside = { ends: reachOf(wide.flatMap(reachOfBars))!, rows: wide.flatMap(({ rows }) => rows) }
  const most = Math.max(...wide.map(({ rows }) => rows.length))
  return wide.map((spec) => ({ ...spec, beside: { ...beside, most } }))
}

function reachOf(values: readonly (number | null)[]): [number, number] | undefined {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)]
}
