import type { CapabilityScore, PillarScore } from '../../../assessment/scoring.ts'
import type { LevelTile, LevelTileGroup, LevelTilesSpec } from '../../../charts/level-tiles/spec.ts'
import { nameOf } from '../../../scorecard-model/model.ts'
import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import type { ScorecardFindings } from '../findings.ts'
import { agreedLines, leftOutLines, modelLine, sourceLine } from '../foot-lines.ts'
import { gapOf } from '../gap.ts'
import { levelText } from '../level-text.ts'
import { headlineOf } from './headline.ts'

/** Every capability of the model has its tile, rated or not. */
export function composeCapabilities(findings: ScorecardFindings, words: Words): SlideContent {
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: [chartOf(findings, words)],
    footnotes: [
      sourceLine(findings, words),
      words.panels.scorecard.capabilities.foot.tiles,
      ...agreedLines(findings, words),
      modelLine(findings, words),
      ...leftOutLines(findings, words),
    ],
    lacksData: findings.overall === null,
  }
}

function subtitleOf({ company, model, pillars, dates }: ScorecardFindings, words: Words): string {
  const { measure, rated } = words.panels.scorecard
  const { exact, date } = words.numbers
  const all = pillars.flatMap((pillar) => pillar.capabilities)
  return [
    company,
    measure(exact(model.scale.low), exact(model.scale.high)),
    rated(String(all.filter(({ level }) => level !== null).length), String(all.length)),
    dates && date(dates.last),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function chartOf(findings: ScorecardFindings, words: Words): LevelTilesSpec {
  const { chart, columns, capabilities: say, more } = words.panels.scorecard
  const { low, high } = findings.model.scale
  return {
    kind: 'level-tiles',
    title: chart,
    scale: { low, high },
    groups: findings.pillars.map((pillar) => groupOf(pillar, findings, words)),
    words: {
      ...{ group: columns.pillar, name: columns.capability, level: columns.level, target: columns.target },
      ...{ gap: say.gap, more },
    },
  }
}

function groupOf(pillar: PillarScore, findings: ScorecardFindings, words: Words): LevelTileGroup {
  const { coverage, pillarTarget } = words.panels.scorecard
  const { model, weakest } = findings
  const written = (value: number) => words.numbers.number(value, decimalsOf(model.scale))
  const rated = pillar.capabilities.filter(({ level }) => level !== null).length
  return {
    name: nameOf(model, pillar.id, words.lang),
    valueText: pillar.value === null ? '' : written(pillar.value),
    note: [
      pillar.target === null ? null : pillarTarget(written(pillar.target)),
      coverage(String(rated), String(pillar.capabilities.length)),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    weakest: pillar.id === weakest,
    tiles: pillar.capabilities.map((capability) => tileOf(capability, findings, words)),
  }
}

function tileOf(capability: CapabilityScore, { model }: ScorecardFindings, words: Words): LevelTile {
  const { id, level, target } = capability
  const gap = gapOf(capability, model.scale)
  return {
    name: nameOf(model, id, words.lang),
    ...{ level, target, gap },
    levelText: level === null ? '–' : levelText(level, model.scale, words),
    targetText: target === null ? '' : levelText(target, model.scale, words),
    gapText: gap === null ? '' : gap === 0 ? '0' : words.numbers.signed(-gap, Number.isInteger(gap) ? 0 : 1),
  }
}
