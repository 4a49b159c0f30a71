import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import type { Unit, UnitsFindings } from './findings.ts'

/** The message: where our own company stands among the rated ones, or who leads them. */
export function headlineOf({ units, model }: UnitsFindings, words: Words): string {
  const { headline, units: text } = words.panels.scorecard
  const { headline: say } = text
  const { number, exact, ordinal, list } = words.numbers
  const [first, second] = units
  if (!first) return headline.nothing
  const name = (unit: Unit) => (unit.name === null ? text.unnamed : shortName(unit.name))
  if (!second) return say.alone(name(first))
  const written = (unit: Unit) => number(unit.overall, decimalsOf(model.scale))
  const highest = exact(model.scale.high)
  // A model with one pillar is about what the pillar is about.
  const what = model.pillars.length === 1 ? model.pillars[0]!.name[words.lang] : text.maturity
  const count = number(units.length)
  const leaders = units.filter(({ rank }) => rank === 1)
  const own = units.find((unit) => unit.own)
  if (own && own.rank > 1) {
    const leading = leaders.length > 1 ? say.several(number(leaders.length)) : name(first)
    const value = headline.outOf(written(own), highest)
    return say.own(name(own), ordinal(own.rank), count, what, value, leading, written(first))
  }
  const value = headline.outOf(written(first), highest)
  if (leaders.length > 2) return say.many(number(leaders.length), count, what, value)
  if (leaders.length === 2) return say.level(list(leaders.map(name)), count, what, value)
  return say.leads(name(first), count, what, value, name(second), written(second))
}
