import type { View } from '../../views.ts'
import { maturityFigure } from '../figures.ts'
import { readScorecard } from '../read.ts'
import { scorecardControls } from '../settings.ts'
import { headline } from '../triptych/headline.ts'
import { composeRadar } from './compose.ts'
import type { RadarFindings } from './findings.ts'
import { axesChoices, chosenAxes, radarKeys } from './settings.ts'

/** Current against target as a web, for those who ask for one; the other views read better. */
export const radar: View<RadarFindings> = {
  id: 'radar',
  settingKeys: radarKeys,
  controls: (db, settings, { axes }, words) => {
    const { label, names } = words.panels.scorecard.radar.axes
    const choices = axesChoices.map((value) => ({ value, label: names[value] }))
    return [
      ...scorecardControls(db, settings, words),
      { kind: 'choice', key: 'axes', label, hint: null, choices, value: axes },
    ]
  },
  read: (db, settings) => {
    const found = readScorecard(db, settings)
    const axes = chosenAxes(settings, found.model)
    const items = axes === 'pillars' ? found.pillars : found.pillars.flatMap(({ capabilities }) => capabilities)
    return {
      ...found,
      axes,
      spokes: items.map((item) => ({
        id: item.id,
        level: 'level' in item ? item.level : item.value,
        target: item.target,
      })),
    }
  },
  compose: (findings, words) => composeRadar(findings, headline(findings, words), words),
  figures: maturityFigure,
  toJson: ({ axes, spokes }) => ({ axes, spokes }),
}
