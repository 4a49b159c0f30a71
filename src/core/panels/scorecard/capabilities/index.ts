import type { View } from '../../views.ts'
import { maturityFigure } from '../figures.ts'
import type { ScorecardFindings } from '../findings.ts'
import { readScorecard } from '../read.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeCapabilities } from './compose.ts'
import { capabilitiesJson } from './json.ts'

/** Every capability at a glance, pillar by pillar: its level as a tile that is read from the back of the room, its target and its gap. */
export const capabilities: View<ScorecardFindings> = {
  id: 'capabilities',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readScorecard,
  compose: composeCapabilities,
  figures: maturityFigure,
  toJson: capabilitiesJson,
}
