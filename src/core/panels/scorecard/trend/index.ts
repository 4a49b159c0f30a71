import type { View } from '../../views.ts'
import { maturityFigure } from '../figures.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeTrend } from './compose.ts'
import type { TrendFindings } from './findings.ts'
import { trendJson } from './json.ts'
import { readTrend } from './read.ts'

/** How pillars and overall moved over the assessments, and which capabilities changed at the last one. */
export const trend: View<TrendFindings> = {
  id: 'trend',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readTrend,
  compose: composeTrend,
  figures: maturityFigure,
  toJson: trendJson,
}
