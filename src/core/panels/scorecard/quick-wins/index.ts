import type { View } from '../../views.ts'
import { countFigure } from '../figures.ts'
import { composeQuickWins } from './compose.ts'
import { quickWinsControls } from './controls.ts'
import type { QuickWinsFindings } from './findings.ts'
import { quickWinsJson } from './json.ts'
import { readQuickWins } from './read.ts'
import { quickWinsKeys } from './settings.ts'

/** What is worth doing first, by what it brings and what it takes; and what the finished ones have moved. */
export const quickWins: View<QuickWinsFindings> = {
  id: 'quick-wins',
  settingKeys: quickWinsKeys,
  controls: quickWinsControls,
  read: readQuickWins,
  compose: composeQuickWins,
  figures: (findings) => [
    ...countFigure(
      'quick-wins',
      findings,
      findings.placed.filter(({ quadrant }) => quadrant === 'quick-win').length,
      null,
    ),
    ...countFigure('finished', findings, findings.done.length, 'higher'),
  ],
  toJson: quickWinsJson,
}
