import type { View } from '../../views.ts'
import { indexControls, periodControl, subjectControls } from '../controls.ts'
import { scopeKeys } from '../settings.ts'
import { composeWeights } from './compose.ts'
import { weightsFigures } from './figures.ts'
import type { WeightsFindings } from './findings.ts'
import { weightsJson } from './json.ts'
import { readWeights } from './read.ts'

/** How the ranks of the CX index depend on its weights: a heat map of ranks. */
export const weights: View<WeightsFindings> = {
  id: 'weights',
  settingKeys: scopeKeys.filter((key) => key !== 'metric'),
  controls: (db, _, found, words) => [
    periodControl(db, found, words),
    ...indexControls(db, found, words),
    ...subjectControls(db, found, words),
  ],
  read: readWeights,
  compose: composeWeights,
  figures: weightsFigures,
  toJson: weightsJson,
}
