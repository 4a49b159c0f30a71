import type { View } from '../../views.ts'
import { settingKeys } from '../settings.ts'
import { composeRankings } from './compose.ts'
import { placesControls } from './controls.ts'
import type { RankingFindings } from './findings.ts'
import { rankingsJson } from './json.ts'
import { readRankings } from './read.ts'

/** Ranked bars with confidence sets of the ranks. */
export const places: View<RankingFindings> = {
  id: 'places',
  settingKeys,
  controls: placesControls,
  read: readRankings,
  compose: composeRankings,
  toJson: rankingsJson,
}
