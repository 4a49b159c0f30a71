import type { CapabilityScore, PillarScore } from '../../../assessment/scoring.ts'
import type { LevelGroup, LevelRow, LevelsSpec } from '../../../charts/levels/spec.ts'
import { nameOf, type ScorecardModel } from '../../../scorecard-model/model.ts'
import { decimalsOf, ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import type { ScorecardFindings } from '../findings.ts'
import { contextOf } from './context.ts'
import { footnotes } from './footnotes.ts'
import { headline } from './headline.ts'
import { weakLinksOf } from './weak-links.ts'

/** More pillars than this find no room side by side. */
const mostColumns = 4

/** Every capability of the model has its row, rated or not. */
export function composeTriptych(findings: ScorecardFindings, words: Words): SlideContent {
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
  const stage = findings.stage === null ? null : findings.model.stages[findings.stage - 1]
  return [
    findings.company,
    text.measure(words.numbers.exact(findings.model.scale.low), words.numbers.exact(findings.model.scale.high)),
    stage && text.stage(String(findings.stage), stage[words.lang]),
    text.rated(String(rated), String(capabilities.length)),
    findings.dates && words.numbers.date(findings.dates.last),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')
}

function levels(findings: ScorecardFindings, words: Words): LevelsSpec {
  const text = words.panels.scorecard
  const { model } = findings
  return {
    kind: 'levels',
    title: text.chart,
    scale: {
      ...model.scale,
      labels: ratingsOfLevels(model.scale).map((rating) => words.numbers.exact(rating)),
      names: model.stages.map((stage) => stage[words.lang]),
    },
    groups: findings.pillars.map((pillar) => group(pillar, model, pillar.id === findings.weakest, words)),
    columns: findings.pillars.length > 1 && findings.pillars.length <= mostColumns,
    context: contextOf(findings, words),
    words: text.columns,
  }
}

function group(pillar: PillarScore, model: ScorecardModel, weakest: boolean, words: Words): LevelGroup {
  const text = words.panels.scorecard
  const rated = pillar.capabilities.filter(({ level }) => level !== null).length
  const weakLinks = weakLinksOf(pillar)
  const written = (value: number) => words.numbers.number(value, decimalsOf(model.scale))
  return {
    name: nameOf(model, pillar.id, words.lang),
    value: pillar.value,
    valueText: pillar.value === null ? text.notRated : written(pillar.value),
    target: pillar.target,
    targetText: pillar.target === null ? '' : text.pillarTarget(written(pillar.target)),
    coverageText: text.coverage(String(rated), String(pillar.capabilities.length)),
    weakest,
    rows: pillar.capabilities.map((capability) => row(capability, model, weakLinks.has(capability.id), words)),
  }
}

function row(capability: CapabilityScore, model: ScorecardModel, weakLink: boolean, words: Words): LevelRow {
  const { id, level, weight, low, high, target, assessors, disputed } = capability
  const fine = decimalsOf(model.scale)
  // Medians of whole levels are whole or end in a half: no decimal more than that.
  const decimals = fine === 1 && level !== null && Number.isInteger(level) ? 0 : fine
  return {
    name: nameOf(model, id, words.lang),
    weight,
    level,
    levelText: level === null ? words.panels.scorecard.notRated : words.numbers.number(level, decimals),
    low,
    high,
    target,
    assessors,
    disputed,
    weakLink,
  }
}
