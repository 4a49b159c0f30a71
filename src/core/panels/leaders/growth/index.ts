import type { View } from '../../views.ts'
import { marketControls, weightControl } from '../controls.ts'
import { gapFigure, linkFigure } from '../figures.ts'
import { marketKeys } from '../settings.ts'
import { composeGrowth } from './compose.ts'
import type { GrowthFindings } from './findings.ts'
import { toGrowthJson } from './json.ts'
import { readGrowth } from './read.ts'

/** Indexed revenue of leaders and laggards, and how far the gap between them can be relied on. */
export const growth: View<GrowthFindings> = {
  id: 'growth',
  settingKeys: [...marketKeys, 'weight'],
  controls: (db, _settings, findings, words) => [
    ...marketControls(db, findings, words),
    weightControl(findings, words),
  ],
  read: readGrowth,
  compose: composeGrowth,
  figures: (findings) =>
    findings.drawsLines
      ? [...gapFigure(findings), ...linkFigure(findings, findings.correlation)]
      : linkFigure(findings, findings.correlation),
  toJson: toGrowthJson,
}
