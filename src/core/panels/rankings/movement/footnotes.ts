import type { Words } from '../../../words/index.ts'
import { dashed } from '../../../words/numbers.ts'
import { shortList } from '../short-list.ts'
import type { MovementFindings, MovementRow } from './findings.ts'
import { movementText } from './headline.ts'
import { crossing } from './named.ts'

/** Source and n, tests, who crossed the field, the last step, small bases, who came and went: one line each. */
export function footnotesOf(findings: MovementFindings, words: Words): string[] {
  const { rows, periods, tested } = findings
  if (periods.length < 2) return []
  const { foot } = words.panels.rankings.movement
  const { files } = findings.sources
  const all = rows.flatMap(({ standings }) => standings.filter((at) => at !== null))
  const lines = [
    [
      ...(files.length > 0 ? [words.panels.rankings.foot.source(shortList(files, words))] : []),
      baseText(findings, words),
    ].join('; '),
    [testsText(findings, words), ...(tested.step && periods.length > 2 ? [stepText(findings, words)] : [])].join('. '),
  ]
  const crossed = crossingText(rows, tested.change, words)
  if (crossed) lines.push(crossed)
  const marks = [...setsText(rows, words), ...(all.some((at) => at.n !== null) ? [foot.hollow] : [])]
  if (marks.length > 0) lines.push(marks.join('. '))
  const moving = comingAndGoing(rows, words)
  if (moving) lines.push(moving)
  return lines
}

/** How the sets of our own rank are drawn: as a band, or as strokes where no two periods that follow one another have one. */
function setsText(rows: readonly MovementRow[], words: Words): string[] {
  const { foot } = words.panels.rankings.movement
  const has = (rows.find((row) => row.own)?.standings ?? []).map((at) => at !== null && at.rankLow !== null)
  if (!has.includes(true)) return []
  return [has.some((known, i) => known && has[i - 1]) ? foot.band : foot.strokes]
}

/** How changes and sets were computed, with all that is needed to compute them again. */
export function methodText({ rankSets }: MovementFindings, words: Words): string {
  const { method } = words.panels.rankings.movement
  if (!rankSets) return method.tests
  const { kind, draws, seed } = rankSets
  return `${method.tests}; ${method.sets(method.kinds[kind], words.numbers.number(draws), String(seed))}`
}

function baseText({ rows }: MovementFindings, words: Words): string {
  const { foot } = words.panels.rankings.movement
  const bases = rows.flatMap(({ standings }) => standings.map((at) => at?.n ?? null)).filter((n) => n !== null)
  if (bases.length === 0) return words.panels.rankings.foot.noBase
  const { number } = words.numbers
  return foot.base(dashed(number(Math.min(...bases)), number(Math.max(...bases))))
}

function testsText({ rows, tested }: MovementFindings, words: Words): string {
  const { foot } = words.panels.rankings.movement
  const count = rows.filter(({ change }) => change !== null && change.p !== null).length
  return tested.change ? foot.tests(words.numbers.number(count)) : foot.untested
}

function stepText(findings: MovementFindings, words: Words): string {
  const { foot } = words.panels.rankings.movement
  const text = movementText(findings, words)
  const [from, to] = findings.periods.slice(-2).map((period) => words.numbers.period(period)) as [string, string]
  const clear = findings.rows.filter(({ step }) => step?.clear)
  if (clear.length === 0) return foot.stepNone(from, to)
  const names = clear.map(({ name, step }) => `${name} (${text.change(step!.value)})`)
  return foot.step(from, to, shortList(names, words))
}

/** Who climbed from the bottom quarter of the field to the top, as far as the data show it; null where quarters or tests say nothing. */
function crossingText(rows: readonly MovementRow[], tested: boolean, words: Words): string | null {
  const { foot } = words.panels.rankings.movement
  const quartered = rows.some(({ quarters }) => quarters.first !== null && quarters.last !== null)
  if (!tested || !quartered) return null
  const climbers = rows.filter((row) => crossing(row) === 'climbed').map(({ name }) => name)
  return climbers.length > 0 ? foot.climbed(shortList(climbers, words)) : foot.nobodyClimbed
}

function comingAndGoing(rows: readonly MovementRow[], words: Words): string | null {
  const { foot } = words.panels.rankings.movement
  const entered = rows.filter(({ standings }) => standings[0] === null && standings.at(-1) !== null)
  const left = rows.filter(({ standings }) => standings.at(-1) === null)
  const names = (some: readonly MovementRow[]) =>
    shortList(
      some.map(({ name }) => name),
      words,
    )
  const never = rows.filter(({ standings }) => standings.every((at) => at === null || at.place === null))
  const told = [
    ...(never.length > 0 ? [foot.never(names(never))] : []),
    ...(entered.length > 0 ? [foot.entered(names(entered))] : []),
    ...(left.length > 0 ? [foot.left(names(left))] : []),
  ]
  return told.length > 0 ? told.join('. ') : null
}
