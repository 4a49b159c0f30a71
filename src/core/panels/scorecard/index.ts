import type { Panel } from '../panel.ts'
import { panelOfViews, type View, type ViewFindings } from '../views.ts'
import { capabilities } from './capabilities/index.ts'
import { gaps } from './gaps/index.ts'
import { quickWins } from './quick-wins/index.ts'
import { radar } from './radar/index.ts'
import { roadmap } from './roadmap/index.ts'
import { spread } from './spread/index.ts'
import { trend } from './trend/index.ts'
import { triptych } from './triptych/index.ts'
import { units } from './units/index.ts'

const mainKeys = ['company', 'date']

const panel = panelOfViews(
  'scorecard',
  [triptych, capabilities, spread, gaps, roadmap, quickWins, trend, units, radar] as View[],
  (words) => words.panels.scorecard.views,
  mainKeys,
)

/** How mature is our customer experience, by capability, and what holds it back. */
export const scorecard: Panel<ViewFindings> = {
  ...panel,
  /** The default view is read by others under a contract that has no key for it (docs/panels/scorecard.md). */
  toJson: (findings, words) =>
    findings.view === triptych.id
      ? triptych.toJson(findings.found as Parameters<typeof triptych.toJson>[0], words)
      : panel.toJson(findings, words),
}
