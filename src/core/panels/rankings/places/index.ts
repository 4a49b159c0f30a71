import type { View } from '../../views.ts'
import { composeRankings } from './compose.ts'
import { placesControls } from './controls.ts'
import { placesFigures } from './figures.ts'
import type { RankingFindings } from './findings.ts'
import { rankingsJson } from './json.ts'
import { readRankings } from './read.ts'
import { placesKeys } from './settings.ts'

/** Ranked bars with confidence sets of the ranks. */
export const places: View<RankingFindings> = {
  id: 'places',
  settingKeys: placesKeys,
  controls: placesControls,
  read: readRankings,
  compose: composeRankings,
  figures: placesFigures,
  toJson: rankingsJson,
}
