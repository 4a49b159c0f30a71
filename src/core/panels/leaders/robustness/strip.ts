import type { Tone } from '../../../charts/chart.ts'
import type { StripGroup, StripMark, StripSpec } from '../../../charts/strip/spec.ts'
import { gathered } from '../../../metrics/imported-rows.ts'
import type { Words } from '../../../words/index.ts'
import { parsePeriod } from '../../../workspace/period.ts'
import type { Combination } from '../combinations.ts'
import { weights } from '../findings.ts'
import { spanText } from '../phrases.ts'
import { ruleKey } from '../settings.ts'
import type { RobustnessFindings } from './findings.ts'

type Shown = RobustnessFindings['combinations'][number]

/** Every combination a mark at its gap: by rule, in each rule by weight, the windows and scores one below the other. */
export function gapStrip(findings: RobustnessFindings, words: Words): StripSpec {
  const { robustness: text } = words.panels.leaders
  return {
    kind: 'strip',
    lang: words.lang,
    title: text.title,
    axis: text.axis,
    sides: text.sides,
    counts: findings.gap.value === null ? '' : text.counts,
    groups: gathered(findings.combinations, ({ rule }) => ruleKey(rule)).map((one) => group(one, findings, words)),
    words: text.columns,
  }
}

function group(ofRule: readonly Shown[], findings: RobustnessFindings, words: Words): StripGroup {
  const { robustness: text } = words.panels.leaders
  const { rule } = ofRule[0]!
  return {
    name: text.rules(rule.id, rule.count ?? 0),
    rows: weights
      .map((weight) => ({ weight, of: ofRule.filter((one) => one.weight === weight) }))
      .filter(({ of }) => of.length > 0)
      .map(({ weight, of }) => ({
        name: text.weights[weight],
        count: countText(of, findings, words),
        marks: of.map((one) => mark(one, findings, words)),
      })),
  }
}

function countText(row: readonly Shown[], { gap }: RobustnessFindings, words: Words): string {
  if (gap.value === null) return ''
  const kept = row.filter((one) => Math.sign(one.gap) === Math.sign(gap.value!)).length
  return words.panels.leaders.robustness.kept(String(kept), String(row.length))
}

function mark(one: Shown, findings: RobustnessFindings, words: Words): StripMark {
  const rests = findings.influence !== null && findings.influence.effect !== 'none'
  const value = words.numbers.signed(one.gap, 1)
  return {
    name: `${spanText(one.from, one.to, words)}, ${scoreName(one, words)}`,
    value: one.gap,
    low: one.low,
    high: one.high,
    tone: one.shown ? (rests ? 'caution' : 'own') : sideOf(one),
    label: one.shown ? (rests ? `▲ ${value}` : value) : null,
  }
}

function sideOf({ gap }: Combination): Tone {
  return gap > 0 ? 'leader' : gap < 0 ? 'laggard' : 'context'
}

/** Which score tells the companies apart: of the window, of its first period, or of a period asked for. */
export function scoreName({ scorePeriod }: Combination, words: Words): string {
  const { score } = words.panels.leaders.robustness
  if (scorePeriod === 'average' || scorePeriod === 'base') return score[scorePeriod]
  return words.panels.leaders.score.period(words.numbers.period(parsePeriod(scorePeriod)!))
}
