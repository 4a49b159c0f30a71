import type { View } from '../../views.ts'
import { countFigure } from '../figures.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeGaps } from './compose.ts'
import type { GapsFindings } from './findings.ts'
import { gapsJson } from './json.ts'
import { readGaps } from './read.ts'

/** What is to be closed first, by whom and until when. */
export const gaps: View<GapsFindings> = {
  id: 'gaps',
  settingKeys,
  controls: (db, settings, _findings, words) => scorecardControls(db, settings, words),
  read: readGaps,
  compose: composeGaps,
  figures: (findings) => countFigure('gaps', findings, findings.gaps.length, 'lower'),
  toJson: gapsJson,
}
