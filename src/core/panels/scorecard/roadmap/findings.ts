import type { Initiative } from '../../../assessment/initiatives.ts'
import type { Gap, GapsFindings } from '../gaps/findings.ts'

/** Who does what until when, and which gaps nobody works on, as plain data. */
export interface RoadmapFindings extends GapsFindings {
  /** Whose date comes first stands first; without an owner last. */
  owners: RoadmapOwner[]
  /** Gaps without an initiative that is planned or under way. */
  open: Gap[]
  /** Open gaps whose target has no date: they have no place in a calendar. */
  undatedGaps: number
}

export interface RoadmapOwner {
  /** Null: nobody. */
  name: string | null
  /** By date; gaps after initiatives. */
  initiatives: Initiative[]
  gaps: Gap[]
}
