import { app } from './app.ts'
import { scorecardCapabilities } from './scorecard-capabilities.ts'
import { scorecardGaps } from './scorecard-gaps.ts'
import { scorecardQuickWins } from './scorecard-quick-wins.ts'
import { scorecardRadar } from './scorecard-radar.ts'
import { scorecardRoadmap } from './scorecard-roadmap.ts'
import { scorecardSpread } from './scorecard-spread.ts'
import { scorecardTrend } from './scorecard-trend.ts'
import { scorecardUnits } from './scorecard-units.ts'

/** What the maturity scorecard says. Numbers come formatted. */
export const scorecard = {
  name: 'CX maturity scorecard',
  question: 'How mature is our customer experience, and what holds it back?',
  headline: {
    outOf: (overall: string, highest: string) => `${overall} of ${highest}`,
    nothing: 'CX maturity cannot be stated: no capability is rated yet',
    partly: (overall: string, rated: string, all: string, share: string) =>
      `CX maturity is ${overall} on the ${rated} of ${all} capabilities rated so far (${share})`,
    gated: (overall: string, pillar: string, stage: string) =>
      `CX maturity is ${overall}; ${pillar} holds it at stage ${stage}`,
    gatedByAll: (overall: string, stage: string) =>
      `CX maturity is ${overall}; its weakest pillars hold it at stage ${stage}`,
    disputed: (overall: string, count: string, one: boolean) =>
      `CX maturity is ${overall}, but assessors differ by two levels or more on ${count} ${one ? 'capability' : 'capabilities'}`,
    atTarget: (overall: string, count: string, one: boolean) =>
      one
        ? `CX maturity is ${overall}, and the one capability with a target has reached it`
        : `CX maturity is ${overall}, and all ${count} capabilities with a target have reached it`,
    weakest: (overall: string, pillar: string, value: string) =>
      `CX maturity is ${overall}; the weakest pillar is ${pillar} at ${value}`,
    onePillar: (pillar: string, overall: string, stage: string, name: string) =>
      `${pillar} stands at ${overall}, stage ${stage}: ${name}`,
    level: (overall: string, stage: string) =>
      `CX maturity is ${overall}, at stage ${stage}; no single pillar lags behind`,
  },
  measure: (low: string, high: string) => `Maturity of capabilities, levels ${low} to ${high}`,
  stage: (stage: string, name: string) => `stage ${stage}: ${name}`,
  rated: (rated: string, all: string) => `${rated} of ${all} capabilities rated`,
  chart: 'CX maturity by capability',
  notRated: 'not rated',
  /** In the head of a pillar. */
  coverage: (rated: string, all: string) => `${rated} of ${all} rated`,
  pillarTarget: (target: string) => `target ${target}`,
  /** Where others stand: one line of these. */
  context: {
    elsewhere: 'Elsewhere, in XM Institute’s own model (2024, 234 practitioners):',
    stage: (stage: string, share: string, about: boolean) =>
      `${stage === '1' ? 'stage ' : ''}${stage}: ${about ? 'about ' : ''}${share}`,
    ours: (stage: string) => `${stage} (our stage)`,
  },
  columns: {
    pillar: 'Pillar',
    capability: 'Capability',
    weight: 'Weight',
    level: 'Level',
    low: 'Lowest rating',
    high: 'Highest rating',
    target: 'Target',
    assessors: 'Assessors',
    disputed: 'assessors differ',
    weakest: 'weakest pillar',
    weakLink: 'Weakest of its pillar',
    isWeakLink: 'yes',
  },
  foot: {
    source: (files: string, ratings: string, assessors: string, when: string | null) =>
      `Source: ${files}; ratings: ${ratings}, assessors: ${assessors}${when === null ? '' : `, ${when}`}`,
    givenHere: 'assessed in Triptych',
    between: (first: string, last: string) => `${first} to ${last}`,
    method:
      'Dot: level, the median of assessors; line: their range; diamond: target; vermillion name: weakest of its pillar. Pillar: weighted mean of its rated capabilities; overall: geometric mean of pillars; stage: at most one above the weakest pillar',
    agreed: (count: string, one: boolean) =>
      `Agreed in the room: ${count} ${one ? 'capability' : 'capabilities'}; the agreed level counts instead of the median, the line still shows who differed`,
    notRated: (count: string, all: string) =>
      `Not rated: ${count} of ${all} capabilities; left out, never counted as low`,
    pillarsNotRated: (names: string) => `Without any rating, so not in the overall value: ${names}`,
    disputed: (names: string) => `Assessors differ by two levels or more: ${names}`,
    unknown: (ratings: string, names: string) =>
      `Left out, as the model has no such capability: ${names} (ratings: ${ratings})`,
    dropped: (ratings: string, names: string) =>
      `Kept in the workspace but left out, as the model no longer has it: ${names} (ratings: ${ratings})`,
    model: (name: string, version: string, file: string | null) =>
      `Model: ${name}, version ${version}${file === null ? '' : ` (${file})`}`,
    weights: (list: string) => `weights other than 1: ${list}`,
    superseded: (count: string) => `Earlier ratings replaced by later ones of the same assessor: ${count}`,
    others: (names: string) => `Also rated, not shown: ${names}`,
    toImport: `To rate: import “${app.tables.maturity}” with capability, level, assessor, date and target`,
    more: (names: string, count: string) => `${names} and ${count} more`,
  },
  views: {
    label: 'Show',
    hint: null,
    names: {
      triptych: 'Three pillars',
      capabilities: scorecardCapabilities.name,
      spread: scorecardSpread.name,
      gaps: scorecardGaps.name,
      roadmap: scorecardRoadmap.name,
      'quick-wins': scorecardQuickWins.name,
      trend: scorecardTrend.name,
      units: scorecardUnits.name,
      radar: scorecardRadar.name,
    },
  },
  capabilities: scorecardCapabilities,
  spread: scorecardSpread,
  gaps: scorecardGaps,
  roadmap: scorecardRoadmap,
  quickWins: scorecardQuickWins,
  trend: scorecardTrend,
  units: scorecardUnits,
  radar: scorecardRadar,
  /** How far an initiative is. */
  progress: { planned: 'planned', 'under-way': 'under way', done: 'done', stopped: 'stopped' },
  /** Rows that find no room. */
  more: '{n} more in the data table',
  controls: {
    company: 'Company',
    date: 'Assessment',
    dateHint: 'Counts the ratings up to this date.',
    latest: 'Latest',
  },
}
