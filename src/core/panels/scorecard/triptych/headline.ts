import { nameOf } from '../../../scorecard-model/model.ts'
import { decimalsOf } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import type { ScorecardFindings } from '../findings.ts'

/** Below this share of rated capabilities the headline says how many it rests on. */
const wholePicture = 0.8

/** The message: the overall level, with what most limits it or how far it can be relied on. */
export function headline(findings: ScorecardFindings, words: Words): string {
  const { headline: say } = words.panels.scorecard
  const { number, percent } = words.numbers
  if (findings.overall === null) return say.nothing
  const { model } = findings
  const decimals = decimalsOf(model.scale)
  const overall = say.outOf(number(findings.overall, decimals), words.numbers.exact(model.scale.high))
  const stage = String(findings.stage)
  const capabilities = findings.pillars.flatMap((pillar) => pillar.capabilities)
  const rated = capabilities.filter(({ level }) => level !== null)
  if (findings.coverage < wholePicture) {
    return say.partly(overall, String(rated.length), String(capabilities.length), percent(100 * findings.coverage))
  }
  if (findings.gated) {
    return findings.weakest === null
      ? say.gatedByAll(overall, stage)
      : say.gated(overall, nameOf(model, findings.weakest, words.lang), stage)
  }
  const disputed = rated.filter((capability) => capability.disputed).length
  if (disputed > 0) return say.disputed(overall, String(disputed), disputed === 1)
  const withTarget = rated.filter(({ target }) => target !== null)
  if (withTarget.length > 0 && withTarget.every(({ level, target }) => level! >= target!)) {
    return say.atTarget(overall, String(withTarget.length), withTarget.length === 1)
  }
  if (findings.pillars.length === 1) {
    const [pillar] = model.pillars
    return say.onePillar(pillar!.name[words.lang], overall, stage, model.stages[findings.stage! - 1]![words.lang])
  }
  if (findings.weakest === null) return say.level(overall, stage)
  const weakest = findings.pillars.find(({ id }) => id === findings.weakest)!
  return say.weakest(overall, nameOf(model, weakest.id, words.lang), number(weakest.value!, decimals))
}
