import type { KeyFigure } from '../../panels/figure.ts'
import { figureName, figureValue } from '../../panels/figure-text.ts'
import { fitsHeadline } from '../../panels/fits-headline.ts'
import type { Control, SlideContent } from '../../panels/panel.ts'
import { shortName } from '../../panels/short-name.ts'
import type { Words } from '../../words/index.ts'
import { changeTable } from './change-table.ts'
import type { Comparison } from './compare.ts'
import { countText } from './kept-text.ts'
import type { ChangesFindings } from './read-changes.ts'

/** Says in a language what changed since a pack: one table, or why there is none. */
export function composeChanges(findings: ChangesFindings, words: Words): SlideContent {
  const { since, comparison } = findings
  const nothing = { subtitle: '', charts: [], footnotes: [] }
  if (since === null || comparison === null) {
    return { ...nothing, headline: withoutPack(findings, words), lacksData: true }
  }
  return {
    headline: headlineOf(findings, comparison, words),
    subtitle: subtitleOf(since, comparison, words),
    charts: [changeTable(comparison, since, words)],
    footnotes: footnotesOf(findings, since, comparison, words),
    lacksData: false,
  }
}

/** Which pack it is compared with; nothing to choose without one. */
export function changesControls({ days, since }: ChangesFindings, { packs, numbers }: Words): Control[] {
  if (since === null) return []
  const choices = days.map((value) => ({ value, label: numbers.date(value) }))
  return [{ kind: 'choice', key: 'since', label: packs.since, hint: null, choices, value: since }]
}

/** A place rises as its number falls. */
function isUp(was: KeyFigure, now: KeyFigure): boolean {
  return now.unit === 'place' ? now.value < was.value : now.value > was.value
}

function withoutPack({ figures }: ChangesFindings, words: Words): string {
  const { headline } = words.packs
  return figures === 0 ? headline.noFigures : headline.noPack(countText(figures, words))
}

/** Letters of a figure's name in the headline, from the whole of it to what may be left. */
const nameRooms = [80, 40, 30] as const

function headlineOf(
  { since, figures }: ChangesFindings,
  { moved, same, added, gone }: Comparison,
  words: Words,
): string {
  const { headline: say } = words.packs
  const { number, date } = words.numbers
  const day = date(since!)
  const [largest] = moved
  if (!largest) {
    if (added.length + gone.length === 0) return say.same(day, countText(figures, words))
    const are = (count: number) => say.are(number(count), count === 1)
    return say.others(day, are(added.length), are(gone.length))
  }
  const { was, now } = largest.figure
  const [count, of] = [moved.length, moved.length + same.length].map((n) => number(n)) as [string, string]
  const [before, after] = [was, now].map((figure) => figureValue(figure, words)) as [string, string]
  const told = nameRooms.map((room) => {
    const which = say.moved(shortName(figureName(now, words), room), before, after, isUp(was, now))
    return moved.length === 1 ? say.one(day, of, which) : say.some(day, count, of, which)
  })
  return told.find(fitsHeadline) ?? say.shorter(day, count, of)
}

function subtitleOf(since: string, { moved }: Comparison, words: Words): string {
  const { subtitle, subtitleBare } = words.packs
  const { number, date } = words.numbers
  const of = (...certainties: string[]) => moved.filter(({ figure }) => certainties.includes(figure.certainty)).length
  const tested = of('apart', 'within')
  return tested === 0 ? subtitleBare(date(since)) : subtitle(date(since), number(of('apart')), number(tested))
}

function footnotesOf(
  { slides, figures }: ChangesFindings,
  since: string,
  comparison: Comparison,
  words: Words,
): string[] {
  const { foot } = words.packs
  const { number, date } = words.numbers
  const messages = comparison.headlines[words.lang]
  const base = foot.base(number(figures), number(slides), number(comparison.same.length))
  return [
    ...(comparison.moved.length > 0 ? [foot.signs] : []),
    messages > 0 ? `${base}. ${foot.headlines(number(messages), messages === 1)}` : base,
    ...(comparison.moved.length > 0 ? [foot.method] : []),
    foot.source(date(since)),
  ]
}
