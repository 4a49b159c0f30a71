import type { View } from '../../views.ts'
import { countFigure } from '../figures.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeSpread } from './compose.ts'
import type { SpreadFindings } from './findings.ts'
import { spreadJson } from './json.ts'
import { readSpread } from './read.ts'

/** Where the assessors differ, widest first: what a workshop has to talk about. */
export const spread: View<SpreadFindings> = {
  id: 'spread',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readSpread,
  compose: composeSpread,
  figures: (findings) =>
    countFigure('disputed', findings, findings.spreads.filter(({ disputed }) => disputed).length, 'lower'),
  toJson: spreadJson,
}
