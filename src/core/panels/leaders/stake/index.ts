import type { View } from '../../views.ts'
import { marketControls, weightControl } from '../controls.ts'
import { longestHorizon, marketKeys } from '../settings.ts'
import { composeStake } from './compose.ts'
import { stakeFigures } from './figures.ts'
import type { StakeFindings } from './findings.ts'
import { stakeJson } from './json.ts'
import { readStake } from './read.ts'

/** What our own company would gain at the leaders' pace of growth: an association turned into money, with its interval. */
export const stake: View<StakeFindings> = {
  id: 'stake',
  settingKeys: [...marketKeys, 'weight', 'horizon'],
  controls: (db, _settings, findings, words) => {
    const { horizon } = words.panels.leaders.stake.controls
    return [
      {
        kind: 'amount',
        key: 'horizon',
        label: horizon.label,
        hint: horizon.hint,
        value: String(findings.horizon),
        min: 1,
        max: longestHorizon,
        step: 1,
        unit: horizon.unit,
      },
      ...marketControls(db, findings, words),
      weightControl(findings, words),
    ]
  },
  read: readStake,
  compose: composeStake,
  figures: stakeFigures,
  toJson: stakeJson,
}
