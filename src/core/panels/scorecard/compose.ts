import type { LevelGroup, LevelRow, LevelsSpec } from '../../charts/levels/spec.ts'
import type { Words } from '../../words/index.ts'
import type { SlideContent } from '../panel.ts'
import type { CapabilityFinding, PillarFinding, ScorecardFindings } from './findings.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { nameOf, scorecardModel } from './model.ts'

/** The scorecard as a slide: every capability of the model has its row, rated or not. */
export function composeScorecard(findings: ScorecardFindings, words: Words): SlideContent {
  return {
    headline: headline(findings, words),
    subtitle: subtitle(findings, words),
    charts: [levels(findings, words)],
    footnotes: footnotes(findings, words),
    lacksData: findings.overall === null,
  }
}

function subtitle(findings: ScorecardFindings, words: Words): string {
  const text = words.panels.scorecard
  const capabilities = findings.pillars.flatMap((pillar) => pillar.capabilities)
  const rated = capabilities.filter(({ level }) => level !== null).length
  const stage = findings.stage === null ? null : scorecardModel.stages[findings.stage - 1]
  return [
    findings.company,
    text.measure,
    stage && text.stage(String(findings.stage), stage[words.lang]),
    text.rated(String(rated), String(capabilities.length)),
    findings.dates && words.numbers.date(findings.dates.last),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')
}

function levels(findings: ScorecardFindings, words: Words): LevelsSpec {
  const text = words.panels.scorecard
  return {
    kind: 'levels',
    title: text.chart,
    scale: {
      low: 1,
      high: 5,
      labels: ['1', '2', '3', '4', '5'],
      names: scorecardModel.stages.map((stage) => stage[words.lang]),
    },
    groups: findings.pillars.map((pillar) => group(pillar, pillar.id === findings.weakest, words)),
    words: text.columns,
  }
}

function group(pillar: PillarFinding, weakest: boolean, words: Words): LevelGroup {
  const text = words.panels.scorecard
  const rated = pillar.capabilities.filter(({ level }) => level !== null).length
  return {
    name: nameOf(pillar.id, words.lang),
    value: pillar.value,
    valueText: pillar.value === null ? text.notRated : words.numbers.number(pillar.value, 1),
    coverageText: text.rated(String(rated), String(pillar.capabilities.length)),
    weakest,
    rows: pillar.capabilities.map((capability) => row(capability, words)),
  }
}

function row(capability: CapabilityFinding, words: Words): LevelRow {
  const { id, level, low, high, target, assessors, disputed } = capability
  // Medians of whole levels are whole or end in a half: no decimal more than that.
  const decimals = level !== null && Number.isInteger(level) ? 0 : 1
  return {
    name: nameOf(id, words.lang),
    level,
    levelText: level === null ? words.panels.scorecard.notRated : words.numbers.number(level, decimals),
    low,
    high,
    target,
    assessors,
    disputed,
  }
}
