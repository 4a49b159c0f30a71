import type { ScorecardModel } from '../../../scorecard-model/model.ts'
import type { Settings } from '../../panel.ts'
import { chosen } from '../../settings.ts'
import { settingKeys } from '../settings.ts'

export const radarKeys = [...settingKeys, 'axes'] as const

export const axesChoices = ['pillars', 'capabilities'] as const
export type RadarAxes = (typeof axesChoices)[number]

/** A web of fewer axes is a line. */
const fewestAxes = 3

/** What the setting chooses: pillars, or capabilities where the model has fewer than three. Failure SET-02. */
export function chosenAxes(settings: Settings, { pillars }: ScorecardModel): RadarAxes {
  return chosen(settings, 'axes', axesChoices) ?? (pillars.length < fewestAxes ? 'capabilities' : 'pillars')
}
