import { type Initiative, isOpen } from '../../../assessment/initiatives.ts'
import { nameOf } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import { fitsHeadline } from '../../fits-headline.ts'
import type { RoadmapFindings } from './findings.ts'

/** The message: what is past its date, else which gaps nobody works on, else what comes next. */
export function headlineOf({ plan, open, overall, model }: RoadmapFindings, words: Words): string {
  const { headline, roadmap: text } = words.panels.scorecard
  const { headline: say } = text
  const { number, date } = words.numbers
  const { initiatives } = plan
  if (initiatives.length === 0) {
    if (open.length > 0) return say.onlyGaps(number(open.length), open.length === 1)
    return overall === null ? headline.nothing : say.none
  }
  const running = initiatives.filter(isOpen)
  const count = number(running.length)
  const one = running.length === 1
  const uncovered = number(open.length)
  if (running.length === 0) {
    const all = number(initiatives.length)
    return open.length > 0
      ? say.overWithGaps(all, uncovered, open.length === 1, initiatives.length === 1)
      : say.over(all, initiatives.length === 1)
  }
  const late = running.filter(({ overdue }) => overdue).sort(byDue)
  if (late.length > 0) {
    const [first] = late
    const long = say.overdue(number(late.length), count, first!.name, date(first!.dueOn!), late.length === 1, one)
    return fitsHeadline(long) ? long : say.overdueInShort(number(late.length), count, date(first!.dueOn!), one)
  }
  if (open.length > 0) {
    return say.uncovered(count, one, uncovered, open.length === 1, nameOf(model, open[0]!.id, words.lang))
  }
  const unowned = running.filter(({ owner }) => owner === null).length
  if (unowned > 0) return say.unowned(number(unowned), count, unowned === 1, one)
  const next = running.filter(({ dueOn }) => dueOn !== null).sort(byDue)[0]
  return next ? say.next(count, one, next.name, date(next.dueOn!)) : say.undated(count, one)
}

const byDue = (a: Initiative, b: Initiative) => (a.dueOn! < b.dueOn! ? -1 : a.dueOn! > b.dueOn! ? 1 : 0)
