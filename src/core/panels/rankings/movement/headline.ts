import { baseLimits } from '../../../metrics/base-rule.ts'
import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { type ValueText, valueText } from '../../value-text.ts'
import type { MovementFindings, MovementRow } from './findings.ts'
import { crossing } from './named.ts'

interface Telling {
  findings: MovementFindings
  words: Words
  text: ValueText
  metric: string
  span: string
}

/**
 * The message of the slide: about our own company where one is marked and companies are ranked; else about who crossed from one end of the field
 * to the other, or who moved furthest with a significant change, or that nobody did.
 */
export function headlineOf(findings: MovementFindings, words: Words): string {
  const { headline: say } = words.panels.rankings.movement
  const { one, many } = words.panels.rankings.nouns[findings.of]
  const { periods, rows, shown } = findings
  const { number, period } = words.numbers
  const metric = words.metrics[findings.metric].short
  if (periods.length === 0) return say.noData(metric)
  if (periods.length === 1) return say.onePeriod(metric, period(periods[0]!))
  if (shown.every((count) => count === 0))
    return words.panels.rankings.headline.allHidden(metric, one, number(baseLimits.shown))
  const telling: Telling = {
    findings,
    words,
    text: movementText(findings, words),
    metric,
    span: spanOf(findings, words),
  }
  const own = rows.find((row) => row.own)
  if (own) return aboutOwn(telling, own)
  if (findings.own !== null) return say.ownMissing(shortName(findings.own), metric, telling.span)

  const moved = rows.filter((row) => row.change !== null)
  if (moved.length === 0) return say.nobody(metric, many, telling.span)
  if (!findings.tested.change) return say.untested(metric, telling.span)
  const clear = moved.filter((row) => row.change!.clear)
  const furthest = [...clear].sort(
    (a, b) =>
      Number(crossing(b) !== null) - Number(crossing(a) !== null) ||
      Math.abs(b.climbed ?? 0) - Math.abs(a.climbed ?? 0) ||
      Math.abs(b.change!.value) - Math.abs(a.change!.value),
  )[0]
  return furthest ? moveOf(telling, furthest) : say.noneClear(metric, number(moved.length), many, telling.span)
}

/** How values and changes of the window are written: as exact as those of its last period. */
export function movementText(findings: MovementFindings, words: Words): ValueText {
  const rows = findings.rows.map(
    ({ standings }) => standings.findLast((at) => at !== null) ?? { value: null, se: null },
  )
  return valueText({ unit: findings.unit, domain: findings.domain, rows }, words)
}

/** The window, as printed. */
export function spanOf({ periods }: MovementFindings, words: Words): string {
  const { period } = words.numbers
  return words.panels.rankings.movement.span(period(periods[0]!), period(periods.at(-1)!))
}

function aboutOwn(telling: Telling, own: MovementRow): string {
  const { findings, words, metric, span } = telling
  const say = words.panels.rankings.movement.headline
  const { periods } = findings
  const name = shortName(own.name)
  const first = own.standings.findIndex((at) => at?.value !== null && at !== null)
  const last = own.standings.findLastIndex((at) => at?.value !== null && at !== null)
  if (own.change) return moveOf(telling, own)
  const written = (i: number) => words.numbers.period(periods[i]!)
  const end = periods.length - 1
  if (last === end && own.standings[last]!.rank !== null && first > 0)
    return say.entered(name, metric, placeOf(telling, own, last, true), written(end), written(first))
  if (last >= 0 && last < end && own.standings[last]!.rank !== null)
    return say.left(name, metric, placeOf(telling, own, last, true), written(last), written(end))
  return say.ownMissing(name, metric, span)
}

function moveOf(telling: Telling, row: MovementRow): string {
  const { findings, words, text, metric, span } = telling
  const { move } = words.panels.rankings.movement.headline
  const name = shortName(row.name)
  const last = findings.periods.length - 1
  const { climbed } = row
  if (climbed === null) {
    const [from, to] = [row.standings[0]!.value!, row.standings[last]!.value!]
    return move.few(name, metric, text.value(from), text.value(to), span) + evidenceOf(telling, row)
  }
  const counted = findings.shown[0] !== findings.shown[last]
  const from = placeOf(telling, row, 0, counted)
  const to = placeOf(telling, row, last, true)
  if (climbed === 0) {
    const [start, end] = [findings.periods[0]!, findings.periods[last]!].map(words.numbers.period) as [string, string]
    return move.held(name, metric, to, start, end) + evidenceOf(telling, row)
  }
  const crossed = crossing(row)
  const told = crossed ? { climbed: move.climbed, fell: move.plunged }[crossed] : climbed > 0 ? move.rose : move.fell
  return told(name, metric, from, to, span) + evidenceOf(telling, row)
}

/** What is known of the change of value behind a change of rank. */
function evidenceOf({ findings, words, text }: Telling, { change, climbed }: MovementRow): string {
  const say = words.panels.rankings.movement.headline.evidence
  const { value, p, clear } = change!
  if (p === null) return say.untested()
  const written = (points: string) => (findings.unit === 'percent' ? points : say.points(points))
  if (!clear) return say.unclear(written(text.change(value)))
  const size = written(text.change(Math.abs(value)).replace(/^\+/, ''))
  const along = climbed === null || Math.sign(climbed) === Math.sign(value)
  if (value > 0) return along ? say.gain(size) : say.yetGain(size)
  return along ? say.loss(size) : say.yetLoss(size)
}

function placeOf({ findings, words }: Telling, { standings }: MovementRow, period: number, counted: boolean): string {
  const say = words.panels.rankings.movement
  const rank = words.numbers.ordinal(standings[period]!.rank!)
  return counted ? say.placeOf(rank, words.numbers.number(findings.shown[period]!)) : say.place(rank)
}
