import {
  figureCell,
  type ListingCell,
  type ListingRow,
  type ListingSpec,
  marksCell,
  wordCell,
} from '../../../charts/listing/spec.ts'
import { nameOf, type ScorecardModel } from '../../../scorecard-model/model.ts'
import { ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { SlideContent } from '../../panel.ts'
import { leftOutLines, modelLine, sourceLine } from '../foot-lines.ts'
import type { Gap, GapsFindings } from './findings.ts'
import { headlineOf } from './headline.ts'
import { linkedText } from './linked-text.ts'

/** Says what to close first: a row per gap, from where to where, its evidence, owner and date. Without a gap the slide has no chart. */
export function composeGaps(findings: GapsFindings, words: Words): SlideContent {
  const { gaps, reached } = findings
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: gaps.length > 0 ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: gaps.length + reached === 0,
  }
}

function subtitleOf({ company, gaps, pillars, dates, model }: GapsFindings, words: Words): string {
  const { gaps: say, measure } = words.panels.scorecard
  const { number, exact, date } = words.numbers
  const rated = pillars.flatMap(({ capabilities }) => capabilities.filter(({ level }) => level !== null)).length
  return [
    company,
    measure(exact(model.scale.low), exact(model.scale.high)),
    rated > 0 ? say.count(number(gaps.length), gaps.length === 1, number(rated)) : null,
    dates && date(dates.last),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function chartOf({ model, gaps, plan }: GapsFindings, words: Words): ListingSpec {
  const { gaps: say, columns } = words.panels.scorecard
  const weighted = gaps.some(({ weight }) => weight !== 1)
  const linked = gaps.some((gap) => gap.linked !== null)
  const planned = plan.initiatives.length > 0
  return {
    kind: 'listing',
    title: say.chart,
    columns: [
      { label: columns.capability, as: 'main' },
      { label: columns.pillar, as: 'table' },
      { label: columns.level, as: 'marks' },
      { label: columns.level, as: 'table' },
      { label: columns.target, as: 'table' },
      { label: say.columns.gap, as: 'figure' },
      { label: columns.weight, as: weighted ? 'figure' : 'table' },
      { label: say.columns.linked, as: linked ? 'text' : 'table' },
      { label: say.columns.weighed, as: 'table' },
      { label: say.columns.initiatives, as: planned ? 'text' : 'table' },
      { label: say.columns.owner, as: 'text' },
      { label: say.columns.due, as: 'text' },
    ],
    scale: { ...model.scale, labels: ratingsOfLevels(model.scale).map((rating) => words.numbers.exact(rating)) },
    groups: [{ name: '', rows: gaps.map((gap) => rowOf(gap, model, words)) }],
    words: { group: '', more: words.panels.scorecard.more },
  }
}

function rowOf(gap: Gap, model: ScorecardModel, words: Words): ListingRow {
  const { id, pillar, level, low, high, target, disputed, weight, linked, weighed, owner, dueOn, late, initiatives } =
    gap
  const { columns } = words.panels.scorecard.gaps
  const { exact, date } = words.numbers
  return {
    cells: [
      wordCell(nameOf(model, id, words.lang)),
      wordCell(nameOf(model, pillar, words.lang)),
      marksCell({ level, low, high, target, disputed, votes: [] }),
      figureCell('', level),
      figureCell('', target),
      figureCell(exact(Number(gap.gap.toFixed(1))), gap.gap, null, true),
      figureCell(exact(weight), weight),
      wordCell(linked === null ? '' : linkedText(linked, words)),
      figureCell('', Number(weighed.toFixed(4))),
      initiativesCell(initiatives, words),
      owner === null ? wordCell(columns.noOwner, 'bad') : wordCell(owner),
      dueOn === null ? wordCell('') : wordCell(date(dueOn), late ? 'bad' : null),
    ],
  }
}

/** How many there are; the table has their names. */
function initiativesCell(names: readonly string[], words: Words): ListingCell {
  if (names.length === 0) return { ...wordCell(words.panels.scorecard.gaps.columns.noInitiative, 'bad'), value: null }
  return { ...wordCell(words.numbers.number(names.length)), value: names.join('; ') }
}

function footnotesOf(findings: GapsFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard.gaps
  const { number } = words.numbers
  const { gaps, plan, reached, aimless } = findings
  return [
    sourceLine(findings, words),
    ...(gaps.length > 0 ? [foot.marks, foot.order] : []),
    ...(gaps.length > 0 && plan.files.length > 0 ? [foot.initiatives(plan.files.join(', '))] : []),
    ...(findings.linkedFiles.length > 0 ? [foot.linked(findings.linkedFiles.join(', '))] : []),
    ...(gaps.some(({ linked }) => linked?.flag === 'base-under-100') ? [foot.small] : []),
    ...(gaps.some(({ late }) => late) ? [foot.late] : []),
    ...(gaps.length > 0 && reached > 0 ? [foot.reached(number(reached))] : []),
    ...(aimless > 0 ? [foot.aimless(number(aimless))] : []),
    modelLine(findings, words),
    ...leftOutLines(findings, words),
  ]
}
