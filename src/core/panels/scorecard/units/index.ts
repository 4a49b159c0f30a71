import type { View } from '../../views.ts'
import { maturityFigure } from '../figures.ts'
import { scorecardControls, settingKeys } from '../settings.ts'
import { composeUnits } from './compose.ts'
import type { UnitsFindings } from './findings.ts'
import { unitsJson } from './json.ts'
import { readUnits } from './read.ts'

/** All rated companies, or units of one, side by side by the same model. */
export const units: View<UnitsFindings> = {
  id: 'units',
  settingKeys,
  controls: (db, settings, _findings, words) =>
    scorecardControls(db, settings, words).filter(({ key }) => key !== 'company'),
  read: readUnits,
  compose: composeUnits,
  figures: maturityFigure,
  toJson: unitsJson,
}
