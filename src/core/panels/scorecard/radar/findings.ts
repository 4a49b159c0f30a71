import type { ScorecardFindings } from '../findings.ts'
import type { RadarAxes } from './settings.ts'

/** Levels and targets around a circle, as plain data. */
export interface RadarFindings extends ScorecardFindings {
  axes: RadarAxes
  /** In the model's order; values are on its scale, null where not rated or not set. */
  spokes: { id: string; level: number | null; target: number | null }[]
}
