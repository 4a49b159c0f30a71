import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import { fitsHeadline } from '../../fits-headline.ts'
import type { TrendFindings } from './findings.ts'

/** The message: where maturity went since the assessment before, and on how many capabilities. On newly rated ones it says nothing. */
export function headlineOf(findings: TrendFindings, words: Words): string {
  const { headline, trend: text } = words.panels.scorecard
  const { headline: say } = text
  const { points, alike, changes, added, model, compared } = findings
  const { number, date, exact } = words.numbers
  if (findings.overall === null) return headline.nothing
  if (points.length === 0) return say.undated
  if (alike === null) return say.once(date(points[0]!.date))
  const decimals = decimalsOf(model.scale)
  const written = (value: number) => number(value, decimals)
  const [from, to] = [written(alike.from), written(alike.to)]
  const when =
    compared === 'workshop' ? say.inWorkshop(date(points.at(-1)!.date)) : say.since(date(previousDate(findings)))
  const up = changes.filter((change) => change.to > change.from).length
  const who = added > 0 ? say.onBoth(number(alike.capabilities)) : say.whole
  const outOf = headline.outOf(to, exact(model.scale.high))
  if (changes.length === 0) {
    return compared === 'workshop'
      ? say.sameInWorkshop(who, outOf, date(points.at(-1)!.date))
      : say.same(who, outOf, date(previousDate(findings)))
  }
  const told = (moved: string) => {
    if (from === to) return say.stays(who, outOf, when, moved)
    return (alike.to > alike.from ? say.rose : say.fell)(who, from, to, when, moved)
  }
  const long = told(say.moved(up, changes.length - up))
  return fitsHeadline(long) ? long : told(say.movedInShort(up, changes.length - up))
}

/** The date of the assessment before the last one. */
export function previousDate({ points }: Pick<TrendFindings, 'points'>): string {
  const last = points.at(-1)!.date
  return points.findLast(({ date }) => date !== last)!.date
}
