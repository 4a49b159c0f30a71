import { bump } from './bump/index.ts'
import type { BumpSpec } from './bump/spec.ts'
import type { ChartKind, DataTable, PptxPart, Size } from './chart.ts'
import { cleanSvg } from './clean-svg.ts'
import { drawOption } from './draw-option.ts'
import { heatMap } from './heat-map/index.ts'
import type { HeatMapSpec } from './heat-map/spec.ts'
import { levelTiles } from './level-tiles/index.ts'
import type { LevelTilesSpec } from './level-tiles/spec.ts'
import { levels } from './levels/index.ts'
import type { LevelsSpec } from './levels/spec.ts'
import { lines } from './lines/index.ts'
import type { LinesSpec } from './lines/spec.ts'
import { listing } from './listing/index.ts'
import type { ListingSpec } from './listing/spec.ts'
import { plan } from './plan/index.ts'
import type { PlanSpec } from './plan/spec.ts'
import { radar } from './radar/index.ts'
import type { RadarSpec } from './radar/spec.ts'
import { rankedBars } from './ranked-bars/index.ts'
import type { RankedBarsSpec } from './ranked-bars/spec.ts'
import { scatter } from './scatter/index.ts'
import type { ScatterSpec } from './scatter/spec.ts'
import { strip } from './strip/index.ts'
import type { StripSpec } from './strip/spec.ts'
import type { Theme } from './theme.ts'
import { tiles } from './tiles/index.ts'
import type { TilesSpec } from './tiles/spec.ts'

interface Specs {
  'ranked-bars': RankedBarsSpec
  lines: LinesSpec
  scatter: ScatterSpec
  tiles: TilesSpec
  levels: LevelsSpec
  'level-tiles': LevelTilesSpec
  bump: BumpSpec
  'heat-map': HeatMapSpec
  strip: StripSpec
  listing: ListingSpec
  plan: PlanSpec
  radar: RadarSpec
}

/** The data of any chart. */
export type ChartSpec = Specs[keyof Specs]

/** Every chart kind, by the `kind` of its spec. */
export const chartKinds = {
  'ranked-bars': rankedBars,
  lines,
  scatter,
  tiles,
  levels,
  'level-tiles': levelTiles,
  bump,
  'heat-map': heatMap,
  strip,
  listing,
  plan,
  radar,
} satisfies { [K in keyof Specs]: ChartKind<Specs[K]> }

// The registry pairs each spec with its own kind, which the compiler cannot follow through a union.
function kindOf(spec: ChartSpec): ChartKind<ChartSpec> {
  return chartKinds[spec.kind] as ChartKind<ChartSpec>
}

/**
 * A chart as an SVG fragment for a `<g>`, its origin at the top left of `size`.
 * @param prefix of the ids in it; unique within a page.
 */
export function drawChart(spec: ChartSpec, size: Size, theme: Theme, prefix = 'chart'): string {
  return cleanSvg(drawOption(kindOf(spec).toOption(spec, size, theme), size), prefix)
}

/** The chart's PowerPoint parts, placed within `size`. */
export function chartParts(spec: ChartSpec, size: Size, theme: Theme): PptxPart[] {
  return kindOf(spec).toPptx(spec, size, theme)
}

/** The chart's data as a table. */
export function chartTable(spec: ChartSpec): DataTable {
  return kindOf(spec).toTable(spec)
}
