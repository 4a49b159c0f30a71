import type { Tone } from '../../../charts/chart.ts'
import type { RankedBar, RankedBarsSpec } from '../../../charts/ranked-bars/spec.ts'
import type { Words } from '../../../words/index.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import type { SlideContent } from '../../panel.ts'
import { type ValueText, valueText } from '../../value-text.ts'
import { filterTexts } from '../filter-texts.ts'
import type { RankingFindings, RankingRow } from './findings.ts'
import { footnotesOf } from './footnotes.ts'
import { headlineOf } from './headline.ts'
import { couldBeFirst } from './mark-headline.ts'
import { placesText } from './places-text.ts'
import { whatIfText } from './what-if-headline.ts'

/** Says a ranking in a language: one chart of ranked bars. Without rows the slide has no chart. */
export function composeRankings(findings: RankingFindings, words: Words): SlideContent {
  return {
    headline: headlineOf(findings, words),
    subtitle: subtitleOf(findings, words),
    charts: findings.rows.length > 0 ? [chartOf(findings, words)] : [],
    footnotes: footnotesOf(findings, words),
    lacksData: findings.rows.length === 0,
  }
}

function subtitleOf(findings: RankingFindings, words: Words): string {
  const { rows, of, period, filters, within, answerScale } = findings
  const say = words.panels.rankings
  const { numbers } = words
  const { name, unit } = words.metrics[findings.metric]
  const noun = rows.length === 1 ? say.nouns[of].one : say.nouns[of].many
  const count = numbers.number(rows.length)
  const total = rows.reduce((sum, row) => sum + (row.n ?? 0), 0)
  const who = [
    within === null ? say.who(count, noun) : say.whoOf(count, noun, within),
    ...(rows.every((row) => row.n !== null) ? [say.answers(numbers.number(total), total === 1)] : []),
  ]
  return [
    `${name}, ${answerScale ? say.answerScale(numbers.number(answerScale[0]), numbers.number(answerScale[1])) : unit}`,
    ...filterTexts(filters, words),
    period ? numbers.period(period) : say.allPeriods,
    ...(rows.length > 0 ? [who.join(', ')] : []),
  ].join(' · ')
}

function chartOf(findings: RankingFindings, words: Words): RankedBarsSpec {
  const say = words.panels.rankings
  const { one } = say.nouns[findings.of]
  const marked = findings.mark === 'first' ? couldBeFirst(findings) : []
  const text = valueText(findings, words)
  const name = sentenceCase(one, words)
  // Without an own company among them the best one carries the message.
  const leader = findings.rows.some((row) => row.own) ? null : (findings.rows[0]?.value ?? null)
  return {
    kind: 'ranked-bars',
    title: words.metrics[findings.metric].name,
    domain: findings.domain,
    rows: findings.rows.map((row) => barOf(row, toneOf(row, leader, marked), findings, text, words)),
    reference: findings.mean === null ? null : { value: findings.mean, label: say.mean(text.value(findings.mean)) },
    words: { ...say.columns, name },
  }
}

function toneOf(row: RankingRow, leader: number | null, marked: readonly RankingRow[]): Tone {
  if (row.own) return 'own'
  if (row.rival && row.value !== null && row.flag !== 'base-under-100') return 'rival'
  if (row.value !== null && row.value === leader) return 'leader'
  if (marked.includes(row) && row.flag !== 'base-under-100') return 'leader'
  return row.value === null || row.flag === 'base-under-100' ? 'faint' : 'context'
}

function barOf(row: RankingRow, tone: Tone, findings: RankingFindings, text: ValueText, words: Words): RankedBar {
  const { name, own, rank, rankLow, rankHigh, value, low, high, n, flag } = row
  const number = words.numbers.number
  return {
    name,
    rank,
    tied: rank !== null && findings.rows.some((other) => other !== row && other.rank === rank),
    ranks: placesText(rankLow, rankHigh, words),
    rankLow,
    rankHigh,
    value,
    valueText: value === null ? '**' : `${text.value(value)}${flag === 'base-under-100' ? '*' : ''}`,
    low,
    high,
    n,
    nText: n === null ? null : number(n),
    change: row.change && { ...row.change, text: text.change(row.change.value) },
    tone,
    marked: findings.mark === 'first' && rankLow === 1,
    stepBelow: findings.neighbours?.find(({ above }) => above === name)?.clear ?? false,
    whatIf: own ? (findings.whatIf?.value ?? null) : null,
    note: noteOf(row, findings, words),
  }
}

/** Why a value is hidden; else how the row is to be read, so that the table says what the picture shows. */
function noteOf(row: RankingRow, findings: RankingFindings, words: Words): string | null {
  const { name, own, value, n, se, flag, rankLow } = row
  const say = words.panels.rankings
  const { notes } = say.places
  if (value === null) return say.tooFew(words.numbers.number(n ?? 0))
  const { whatIf } = findings
  const told = [
    flag === 'base-under-100' ? notes.few : null,
    flag === 'no-base' ? notes.noBase : se === null ? notes.noSpread : null,
    findings.mark === 'first' && rankLow === 1 ? notes.first : null,
    findings.neighbours?.find(({ above }) => above === name)?.clear ? notes.step : null,
    own && whatIf ? whatIfText(findings, whatIf, words) : null,
  ].filter((note) => note !== null)
  return told.length === 0 ? null : told.join('; ')
}
