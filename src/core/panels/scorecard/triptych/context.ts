import type { LevelsSpec } from '../../../charts/levels/spec.ts'
import { builtInModel } from '../../../scorecard-model/model.ts'
import type { Words } from '../../../words/index.ts'
import type { ScorecardFindings } from '../findings.ts'

/**
 * Share of organisations at the stages 1 to 5, percent, as their own practitioners rate them: XM Institute 2024, 234 practitioners. The fourth is
 * not published and follows by subtraction (methods §5).
 */
const published = [41, 30, 18, 9, 2] as const
const bySubtraction = 3

/** Where others stand, our own stage among them. Nothing for models of other things than the built-in one's pillars. */
export function contextOf({ model, stage }: ScorecardFindings, words: Words): LevelsSpec['context'] {
  const say = words.panels.scorecard.context
  const samePillars = builtInModel.pillars.every(({ id }) => model.pillars.some((pillar) => pillar.id === id))
  if (!samePillars) return []
  return [
    { text: say.elsewhere, ours: false },
    ...published.map((share, i) => {
      const text = say.stage(String(i + 1), words.numbers.percent(share), i === bySubtraction)
      const ours = stage === i + 1
      return { text: ours ? say.ours(text) : text, ours }
    }),
  ]
}
