import type { View } from '../../views.ts'
import { marketControls } from '../controls.ts'
import { linkFigure } from '../figures.ts'
import { marketKeys } from '../settings.ts'
import { composeScatter } from './compose.ts'
import type { ScatterFindings } from './findings.ts'
import { toScatterJson } from './json.ts'
import { readScatter } from './read.ts'
import { lagControl } from './settings.ts'

/** Score against growth, company by company, and how strong the link between them is. */
export const scatter: View<ScatterFindings> = {
  id: 'scatter',
  settingKeys: [...marketKeys, 'lag'],
  controls: (db, _settings, findings, words) => [
    ...marketControls(db, findings, words),
    lagControl(findings.lag, words),
  ],
  read: readScatter,
  compose: composeScatter,
  figures: (findings) => linkFigure(findings, findings.link),
  toJson: toScatterJson,
}
