import type { View } from '../../views.ts'
import { marketControls, weightControl } from '../controls.ts'
import { marketKeys } from '../settings.ts'
import { composeRobustness } from './compose.ts'
import { robustnessFigures } from './figures.ts'
import type { RobustnessFindings } from './findings.ts'
import { robustnessJson } from './json.ts'
import { readRobustness } from './read.ts'

/** The gap asked for in every way, and what any one company makes of it: does it depend on how one asks. */
export const robustness: View<RobustnessFindings> = {
  id: 'robustness',
  settingKeys: [...marketKeys, 'weight'],
  controls: (db, _settings, findings, words) => [
    ...marketControls(db, findings, words),
    weightControl(findings, words),
  ],
  read: readRobustness,
  compose: composeRobustness,
  figures: robustnessFigures,
  toJson: robustnessJson,
}
