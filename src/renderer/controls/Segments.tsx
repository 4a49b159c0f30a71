import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import styles from './Segments.module.css'

/** One of a few values that lie open side by side. `label` is read out; a visible label stands where the caller puts it. */
export function Segments({
  label,
  choices,
  value,
  describedBy,
  onChoose,
  onConsider,
}: {
  label: string
  choices: readonly { value: string; label: string }[]
  value: string
  describedBy?: string | undefined
  onChoose(value: string): void
  /** The pointer has come to another value. */
  onConsider(value: string): void
}) {
  return (
    <RadioGroup
      className={styles.segments}
      aria-label={label}
      aria-describedby={describedBy}
      data-count={choices.length}
      value={value}
      onValueChange={(next) => next !== value && onChoose(next)}
    >
      {choices.map((choice) => (
        <Radio.Root
          key={choice.value}
          value={choice.value}
          className={styles.segment}
          onPointerEnter={() => choice.value !== value && onConsider(choice.value)}
        >
          {choice.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
