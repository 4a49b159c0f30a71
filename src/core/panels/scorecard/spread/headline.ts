import { nameOf } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import type { SpreadFindings } from './findings.ts'
import { rangeOf } from './read.ts'

/** The message: on how much the assessors differ, and on what most. */
export function headlineOf(findings: SpreadFindings, words: Words): string {
  const { headline, spread } = words.panels.scorecard
  const { headline: say } = spread
  const { spreads, model, assessors } = findings
  const { exact, number } = words.numbers
  if (findings.overall === null) return headline.nothing
  if (assessors === 1) return say.alone
  if (spreads.length === 0) return say.neverTogether
  const many = number(spreads.length)
  const disputed = spreads.filter((row) => row.disputed)
  const [widest] = spreads
  if (disputed.length > 0) {
    const name = nameOf(model, widest!.id, words.lang)
    return say.apart(number(disputed.length), many, name, exact(widest!.low!), exact(widest!.high!))
  }
  const agreed = spreads.filter((row) => rangeOf(row) === 0).length
  return agreed === spreads.length ? say.agree(many, agreed === 1) : say.close(number(agreed), many)
}
