import type { AmountControl } from '../../core/panels/panel.ts'
import { NumberInput } from '../controls/NumberInput.tsx'
import { Slider } from '../controls/Slider.tsx'
import { useWords } from '../state/app-store.ts'
import { Field, hintOf } from './Field.tsx'
import styles from './fields.module.css'
import { decimalsOf, nearestStep } from './steps.ts'
import { useDraft } from './use-draft.ts'

/** A number between two ends: by slider to try out, by field to say exactly. */
export function AmountField({ slideId, control }: { slideId: string; control: AmountControl }) {
  const { key, label, min, max, step, unit, value } = control
  const { numbers } = useWords()
  const draft = useDraft({ slideId, key, value })
  const amount = Number(draft.text)
  const decimals = decimalsOf(step)
  const range = { label, describedBy: hintOf(control), value: amount, min, max, step }
  const moves = {
    onMove: (next: number) => draft.move(String(next)),
    onRelease: draft.settle,
    onStep: draft.settleSoon,
  }
  return (
    <Field control={control}>
      <div className={styles.amount}>
        <Slider {...range} {...moves} valueText={`${numbers.number(amount, decimals)} ${unit}`.trim()} />
        <NumberInput
          {...range}
          {...moves}
          decimals={decimals}
          onMove={(next) => moves.onMove(nearestStep(next, control))}
        />
        {unit !== '' && <span className={styles.unit}>{unit}</span>}
      </div>
    </Field>
  )
}
