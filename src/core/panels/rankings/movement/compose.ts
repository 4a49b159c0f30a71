import type { BumpBand, BumpLine, BumpSpec } from '../../../charts/bump/spec.ts'
import type { Tone } from '../../../charts/chart.ts'
import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import type { SlideContent } from '../../panel.ts'
import type { ValueText } from '../../value-text.ts'
import { filterTexts } from '../filter-texts.ts'
import type { MovementFindings, MovementRow, Standing } from './findings.ts'
import { footnotesOf } from './footnotes.ts'
import { headlineOf, movementText, spanOf } from './headline.ts'
import { quarterEdges, smallestQuartered } from './quarters.ts'

/** Says how places moved: one bump chart. With fewer than two periods, or nobody to be ranked, the slide has none. */
export function composeMovement(findings: MovementFindings, words: Words): SlideContent {
  const shows = findings.periods.length > 1 && findings.shown.some((count) => count > 0)
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: shows ? [chartOf(findings, words)] : [],
    footnotes: shows ? footnotesOf(findings, words) : [],
    lacksData: !shows,
  }
}

function subtitleOf(findings: MovementFindings, words: Words): string {
  const { rows, of, filters, within, periods } = findings
  const say = words.panels.rankings
  const { name, unit } = words.metrics[findings.metric]
  const noun = rows.length === 1 ? say.nouns[of].one : say.nouns[of].many
  const count = words.numbers.number(rows.length)
  const who = within === null ? say.who(count, noun) : say.whoOf(count, noun, within)
  return [
    `${name}, ${unit}`,
    ...filterTexts(filters, words),
    ...(periods.length > 1 ? [say.movement.subtitle(who, spanOf(findings, words))] : []),
  ].join(' · ')
}

function chartOf(findings: MovementFindings, words: Words): BumpSpec {
  const say = words.panels.rankings.movement
  const text = movementText(findings, words)
  return {
    kind: 'bump',
    title: `${words.metrics[findings.metric].name}, ${spanOf(findings, words)}`,
    periods: findings.periods.map((period) => words.numbers.period(period)),
    lowest: Math.max(1, ...findings.shown),
    lines: findings.rows
      .filter(({ standings }) => standings.some((at) => at !== null))
      .map((row) => lineOf(row, findings, text, words)),
    bands: bandsOf(findings.shown, say.bands),
    words: {
      name: sentenceCase(words.panels.rankings.nouns[findings.of].one, words),
      place: say.columns.place,
      change: say.columns.change,
      evidence: say.columns.evidence,
    },
  }
}

function lineOf(row: MovementRow, findings: MovementFindings, text: ValueText, words: Words): BumpLine {
  const { name, own, named, standings, change } = row
  const evidence = evidenceOf(row, findings, words)
  return {
    name,
    tone: toneOf(row),
    named,
    places: standings.map((at) => at?.place ?? null),
    instead: standings.map((at) => insteadOf(at, words)),
    sets: standings.map((at) =>
      own && at && at.rankLow !== null && at.rankHigh !== null ? { low: at.rankLow, high: at.rankHigh } : null,
    ),
    change: change ? text.change(change.value) : '',
    evidence: evidence.text,
    evidenceTone: evidence.tone,
  }
}

/** Blue and vermillion only for what is significant. */
function toneOf({ own, rival, named, change }: MovementRow): Tone {
  if (own) return 'own'
  if (!named) return 'context'
  if (change?.clear) return change.value > 0 ? 'good' : 'bad'
  return rival ? 'rival' : 'context'
}

/** What stands instead of a rank on a small base: its range where that is known, and the mark of the base. */
function insteadOf(at: Standing | null, { numbers }: Words): string | null {
  if (at === null || at.rank !== null) return null
  if (at.value === null) return '**'
  if (at.rankLow === null || at.rankHigh === null) return '*'
  return `${dashed(numbers.number(at.rankLow), numbers.number(at.rankHigh))}*`
}

function evidenceOf(row: MovementRow, { periods }: MovementFindings, words: Words): { text: string; tone: Tone } {
  const say = words.panels.rankings.movement.evidence
  const { standings, change } = row
  if (change?.clear) return { text: say.significant, tone: change.value > 0 ? 'good' : 'bad' }
  const first = standings.findIndex((at) => at !== null)
  const last = standings.findLastIndex((at) => at !== null)
  const written = (i: number) => words.numbers.period(periods[i]!)
  const text = change
    ? change.p === null
      ? say.untested
      : say.unclear
    : last < periods.length - 1
      ? say.left(written(last))
      : first > 0
        ? say.entered(written(first))
        : say.gap
  return { text, tone: 'context' }
}

/** The quarters of the field, where it is large enough for them in every period. */
function bandsOf(shown: readonly number[], names: readonly string[]): BumpBand[] {
  if (shown.some((count) => count < smallestQuartered)) return []
  return names.map((name, i) => ({
    name,
    from: shown.map((count) => (i === 0 ? 1 : quarterEdges(count)[i - 1]! + 1)),
    to: shown.map((count) => quarterEdges(count)[i]!),
  }))
}
