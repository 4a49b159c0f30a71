import type { Panel } from '../panel.ts'
import { composeRankings } from './compose.ts'
import { rankingControls } from './controls.ts'
import type { RankingFindings } from './findings.ts'
import { rankingsJson } from './json.ts'
import { readRankings } from './read.ts'
import { settingKeys } from './settings.ts'

/** Where does everyone stand on a metric of experience, and how sure is that: ranked bars with confidence sets of the ranks. */
export const rankings: Panel<RankingFindings> = {
  id: 'rankings',
  settingKeys,
  controls: rankingControls,
  read: readRankings,
  compose: composeRankings,
  toJson: rankingsJson,
}
