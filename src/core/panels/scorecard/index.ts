import type { Panel } from '../panel.ts'
import { composeScorecard } from './compose.ts'
import type { ScorecardFindings } from './findings.ts'
import { toScorecardJson } from './json.ts'
import { readScorecard } from './read.ts'
import { scorecardControls, settingKeys } from './settings.ts'

/** How mature is our customer experience, by capability, and what holds it back. */
export const scorecard: Panel<ScorecardFindings> = {
  id: 'scorecard',
  settingKeys,
  views: () => [],
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readScorecard,
  compose: composeScorecard,
  toJson: toScorecardJson,
}
