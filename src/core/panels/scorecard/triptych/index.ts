import type { View } from '../../views.ts'
import { pillarFigures } from '../figures.ts'
import type { ScorecardFindings } from '../findings.ts'
import { readScorecard } from '../read.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeTriptych } from './compose.ts'
import { triptychJson } from './json.ts'

/** The pillars side by side: where each stands, where it is to stand, and which capabilities hold it back. */
export const triptych: View<ScorecardFindings> = {
  id: 'triptych',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readScorecard,
  compose: composeTriptych,
  figures: pillarFigures,
  toJson: triptychJson,
}
