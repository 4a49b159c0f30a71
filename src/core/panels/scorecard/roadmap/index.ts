import type { View } from '../../views.ts'
import { countFigure } from '../figures.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeRoadmap } from './compose.ts'
import type { RoadmapFindings } from './findings.ts'
import { roadmapJson } from './json.ts'
import { readRoadmap } from './read.ts'

/** The plan as it would be printed: initiatives and open targets by owner and quarter. */
export const roadmap: View<RoadmapFindings> = {
  id: 'roadmap',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readRoadmap,
  compose: composeRoadmap,
  figures: (findings) => countFigure('open-gaps', findings, findings.open.length, 'lower'),
  toJson: roadmapJson,
}
