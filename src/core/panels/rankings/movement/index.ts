import type { View } from '../../views.ts'
import { scopeKeys } from '../settings.ts'
import { composeMovement } from './compose.ts'
import { movementControls } from './controls.ts'
import { movementFigures } from './figures.ts'
import type { MovementFindings } from './findings.ts'
import { movementJson } from './json.ts'
import { readMovement } from './read.ts'

/** Places over time as a bump chart, and which changes there is evidence for. */
export const movement: View<MovementFindings> = {
  id: 'movement',
  settingKeys: [...scopeKeys.filter((key) => key !== 'period'), 'rivals', 'from', 'to'],
  controls: movementControls,
  read: readMovement,
  compose: composeMovement,
  figures: movementFigures,
  toJson: movementJson,
}
