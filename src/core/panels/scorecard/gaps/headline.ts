import { nameOf } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import { levelText } from '../level-text.ts'
import type { GapsFindings } from './findings.ts'

/** The message: which gap comes first, and whether somebody owns them all. */
export function headlineOf(findings: GapsFindings, words: Words): string {
  const { headline, gaps: text } = words.panels.scorecard
  const { headline: say } = text
  const { gaps, reached, model } = findings
  const { number, date } = words.numbers
  if (findings.overall === null) return headline.nothing
  const [first] = gaps
  if (!first) return reached === 0 ? say.noTarget : say.allReached(number(reached), reached === 1)
  const name = nameOf(model, first.id, words.lang)
  const written = (level: number) => levelText(level, model.scale, words)
  const [from, to, count] = [written(first.level), written(first.target), number(gaps.length)]
  const unowned = gaps.filter(({ owner }) => owner === null).length
  if (unowned === gaps.length) return say.nobody(name, from, to, count, gaps.length === 1)
  if (unowned > 0) return say.unowned(name, from, to, number(unowned), count, unowned === 1)
  const late = gaps.filter((gap) => gap.late).length
  if (late > 0 && gaps.length === 1) return say.lateAlone(name, from, to)
  if (late > 0) return say.late(name, from, to, number(late), count, late === 1)
  return say.owned(name, from, to, first.owner!, first.dueOn && date(first.dueOn))
}
