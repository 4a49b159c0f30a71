import { nameOf } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import type { ScorecardFindings } from '../findings.ts'
import { gapOf } from '../gap.ts'
import { levelText } from '../level-text.ts'

/** Below this share of rated capabilities the headline says how many there are. */
const wholePicture = 0.8

/** The message: how many capabilities stand below their target, and which is furthest from it. */
export function headlineOf({ model, pillars, overall, coverage }: ScorecardFindings, words: Words): string {
  const { headline, capabilities: text } = words.panels.scorecard
  const { headline: say } = text
  const { number } = words.numbers
  if (overall === null) return headline.nothing
  const all = pillars.flatMap((pillar) => pillar.capabilities)
  const rated = all.filter(({ level }) => level !== null)
  const aiming = rated
    .map((capability) => ({ capability, gap: gapOf(capability, model.scale) }))
    .filter(({ gap }) => gap !== null)
  const below = aiming.filter(({ gap }) => gap! > 0)
  const [count, ofAll] = [number(rated.length), number(all.length)]
  if (coverage < wholePicture) {
    return aiming.length === 0
      ? say.partlyAimless(count, ofAll, rated.length === 1)
      : say.partly(count, ofAll, number(below.length), below.length, rated.length === 1)
  }
  if (aiming.length === 0) return say.noTarget(count)
  if (below.length === 0) return say.reached(number(aiming.length), aiming.length === 1)
  const widest = below.reduce((most, one) => (one.gap! > most.gap! + 1e-9 ? one : most)).capability
  return say.below(
    number(below.length),
    count,
    nameOf(model, widest.id, words.lang),
    levelText(widest.level!, model.scale, words),
    levelText(widest.target!, model.scale, words),
  )
}
