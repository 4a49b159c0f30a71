import type { Pillar } from '../../core/scorecard-model/model.ts'
import { NumberInput } from '../controls/NumberInput.tsx'
import { Slider } from '../controls/Slider.tsx'
import { useWords } from '../state/app-store.ts'
import styles from './PillarWeights.module.css'

/** Finest and least weight that a slider gives; a model from a file may hold any above 0. */
const step = 0.25
/** Where sliders end, unless the model holds more. */
const usualMost = 5

/** The weights of one pillar's capabilities, each with the share of the pillar that it comes to. */
export function PillarWeights({
  pillar,
  weights,
  onChange,
}: {
  pillar: Pillar
  weights: Readonly<Record<string, number>>
  onChange(id: string, weight: number): void
}) {
  const { lang, numbers, model } = useWords()
  const all = pillar.capabilities.reduce((sum, { id }) => sum + weights[id]!, 0)
  const most = Math.max(usualMost, ...pillar.capabilities.map(({ weight }) => Math.ceil(weight)))
  return (
    <fieldset className={styles.pillar}>
      <legend className={styles.legend}>{pillar.name[lang]}</legend>
      {pillar.capabilities.map(({ id, name }) => {
        const weight = weights[id]!
        const label = model.weight(name[lang])
        const range = { label, value: weight, min: step, max: most, step }
        const on = { onMove: (next: number) => onChange(id, next), onRelease: nothing, onStep: nothing }
        const share = numbers.percent((100 * weight) / all, 1)
        return (
          <div key={id} className={styles.capability}>
            <span className={styles.name}>{name[lang]}</span>
            <span className={styles.share}>{share}</span>
            <Slider {...range} {...on} valueText={`${numbers.exact(weight)}, ${model.share(share)}`} />
            <NumberInput {...range} {...on} decimals={2} />
          </div>
        )
      })}
    </fieldset>
  )
}

/** Weights are applied by their button, not step by step. */
const nothing = () => undefined
